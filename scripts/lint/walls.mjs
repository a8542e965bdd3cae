/**
 * The walls of the house (DESIGN.md): which room may import which. ESLint's own
 * `no-restricted-imports` sees only the words of an import; this resolves them to files first.
 */
import path from 'node:path';

/**
 * @typedef {object} Wall
 * @property {string} room what the importing files are called in a message
 * @property {RegExp} files which files live there, by their path in the project
 * @property {RegExp} [mayImport] which of our files they may import; absent: any but `scripts/`
 * @property {RegExp} [packages] which packages they may import; absent: any
 * @property {boolean} [typesAreFree] type imports may come from anywhere in `src/`
 * @property {string} why
 */

/** The first wall whose `files` match a file is its wall. @type {Wall[]} */
const WALLS = [
  {
    room: 'browser code',
    files: /^src\/client\/|\.element\.ts$|\.astro\/.+\.[jt]s$/,
    mayImport: /^src\/(client|text|search|model\/screen|model\/practice|model\/address|model\/drill|model\/contest|renderers\/screen-svg)\/|^src\/model\/class-(result|totals)\.ts$|\.element\.ts$/,
    packages: /^(client-zip|jsqr|uqr)$/,
    typesAreFree: true,
    why: 'every byte here goes to a phone: only client, text, search, model/screen, model/practice, model/address, model/drill, model/class-result, model/class-totals, model/contest and renderers/screen-svg.',
  },
  {
    room: 'src/text',
    files: /^src\/text\//,
    mayImport: /^src\/text\//,
    packages: /^$/,
    why: 'text is shared by build and browser and stands on its own.',
  },
  {
    room: 'src/search',
    files: /^src\/search\//,
    mayImport: /^src\/(text|search)\//,
    packages: /^$/,
    why: 'searching is shared by build and browser: it stands on text alone.',
  },
  {
    room: 'src/model/schema',
    files: /^src\/model\/schema\//,
    mayImport: /^src\/(text|model)\//,
    packages: /^astro\/zod$/,
    why: "the model is pure: it knows no disk, no DOM and no Astro but 'astro/zod'.",
  },
  {
    room: 'src/model',
    files: /^src\/model\//,
    mayImport: /^src\/(text|model)\//,
    packages: /^$/,
    why: "the model is pure: it imports only text and itself ('astro/zod' inside model/schema).",
  },
  {
    room: 'src/library',
    files: /^src\/library\//,
    mayImport: /^src\/(text|model|library)\//,
    why: 'the library reads content and runs it through the model; it knows no output.',
  },
  {
    room: 'a renderer',
    files: /^src\/renderers\/(?<own>[^/]+)\//,
    mayImport: /^src\/(text|search|model|icons|renderers\/(?:screen-svg|<own>))\//,
    packages: /^(?!node:|astro(?::|\/|$))/,
    why: 'a renderer turns a Guide into a plan: no disk, no library, no other renderer but screen-svg.',
  },
  {
    room: 'a component',
    files: /^src\/(components|layouts)\//,
    mayImport: /^src\/(?!library\/|pages\/)/,
    packages: /^(?!node:fs)/,
    why: 'components draw the plans they are given; pages get the guides.',
  },
  {
    room: 'src',
    files: /^src\//,
    mayImport: /^(src|content)\//,
    why: 'nothing imports scripts: they are commands.',
  },
];

const isTest = (/** @type {string} */ file) => /\.test\.ts$/.test(file);

/** @param {string} file */
function wallOf(file) {
  if (isTest(file)) return undefined;
  for (const wall of WALLS) {
    const match = wall.files.exec(file);
    if (!match) continue;
    const own = match.groups?.own;
    if (!own || !wall.mayImport) return wall;
    return { ...wall, mayImport: new RegExp(wall.mayImport.source.replace('<own>', own)) };
  }
  return undefined;
}

/**
 * Our file that an import names, or null for a package.
 * @param {string} name
 * @param {string} importer
 */
function target(name, importer) {
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(importer), name);
  if (name.startsWith('#')) return `src/${name.slice(1)}`;
  if (name.startsWith('@content/')) return `content/${name.slice('@content/'.length)}`;
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
const walls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wall: "{{room}} may not import '{{name}}': {{why}}" },
  },
  create(context) {
    const importer = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    // The script of `a.astro` is linted as `a.astro/1.ts`, beside which no import can be resolved.
    const beside = importer.replace(/(\.astro)\/.*$/, '$1');
    const wall = wallOf(importer);
    if (!wall) return {};

    /** @param {any} node */
    function judge(node) {
      const name = node.source?.value;
      if (typeof name !== 'string') return;
      const file = target(name, beside);
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      const isAllowed =
        file === null
          ? (wall?.packages ?? /^/).test(name)
          : (wall?.mayImport ?? /^src\//).test(file) || (wall?.typesAreFree && isType && file.startsWith('src/'));
      // Styles belong to whoever needs them.
      if (isAllowed || /\.css(\?.*)?$/.test(name)) return;
      context.report({ node, messageId: 'wall', data: { room: wall?.room ?? '', name, why: wall?.why ?? '' } });
    }
    return {
      ImportDeclaration: judge,
      ImportExpression: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
    };
  },
};

export default { rules: { walls } };
