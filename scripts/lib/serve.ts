/** A static file server like the hosts we expect: typed, compressed, under a base path, nothing outside. */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface ServeOptions {
  dir: string;
  /** Path below which the site stands, with `/` at both ends. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Absent: every address of this machine. */
  host?: string;
}

export interface Served {
  port: number;
  /** Address of the site on this machine, base path included. */
  url: string;
  /** Ends at once, open connections too. */
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.srt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.zip': 'application/zip',
};
const COMPRESSIBLE = /^text\/|charset=utf-8|wasm|ttf/;
const SMALL = 256 * 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Encoding = 'br' | 'gzip';
interface Body {
  content: Buffer;
  encoding?: Encoding;
}
interface Found {
  file: string;
  size: number;
  etag: string;
}

const typeOf = (file: string) => TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

function pickEncoding(request: IncomingMessage): Encoding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/.test(accepted)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/.test(accepted)) return 'gzip';
  return undefined;
}

function compress(content: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return zip(content);
  const quality = content.length <= SMALL ? 11 : 5;
  return brotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/** The decoded path below the base, or null when it is not one this site can have. */
function pathInside(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  try {
    const decoded = decodeURIComponent(pathname.slice(base.length));
    return decoded.startsWith('/') || /[\0\\]/.test(decoded) || decoded.split('/').includes('..') ? null : decoded;
  } catch {
    return null;
  }
}

export async function serve({ dir, base = '/', port = 0, host }: ServeOptions): Promise<Served> {
  const top = await realpath(dir);
  const compressed = new Map<string, Promise<Buffer>>();

  async function find(inside: string): Promise<Found | 'folder' | null> {
    try {
      const file = path.join(top, inside);
      const info = await stat(file);
      if (info.isDirectory()) return inside === '' || inside.endsWith('/') ? await find(`${inside}index.html`) : 'folder';
      if (inside.endsWith('/') || !(await realpath(file)).startsWith(top + path.sep)) return null;
      return { file, size: info.size, etag: `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"` };
    } catch {
      return null;
    }
  }

  async function bodyOf({ file, etag }: Found, encoding: Encoding | undefined): Promise<Body> {
    const content = await readFile(file);
    if (!encoding) return { content };
    const key = `${encoding} ${etag} ${file}`;
    const made = compressed.get(key) ?? compress(content, encoding);
    compressed.set(key, made);
    return { content: await made, encoding };
  }

  async function send(request: IncomingMessage, response: ServerResponse, status: number, found: Found): Promise<void> {
    const type = typeOf(found.file);
    response.setHeader('Content-Type', type);
    response.setHeader('ETag', found.etag);
    response.setHeader('Cache-Control', 'no-cache');
    if (status === 200 && request.headers['if-none-match'] === found.etag) return void response.writeHead(304).end();
    if (!COMPRESSIBLE.test(type)) {
      response.writeHead(status, { 'Content-Length': found.size });
      if (request.method === 'HEAD') return void response.end();
      return void createReadStream(found.file).on('error', () => response.destroy()).pipe(response);
    }
    response.setHeader('Vary', 'Accept-Encoding');
    const { content, encoding } = await bodyOf(found, pickEncoding(request));
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.writeHead(status, { 'Content-Length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
  }

  function plain(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, 'Chỉ đọc được trang này.', { Allow: 'GET, HEAD' });

    const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const tail = query ? `?${query}` : '';
    if (`${pathname}/` === base) return plain(response, 301, base, { Location: base + tail });

    const inside = pathInside(pathname, base);
    const found = inside === null ? null : await find(inside);
    if (found === 'folder') return plain(response, 301, `${pathname}/`, { Location: `${pathname}/${tail}` });
    if (found) return send(request, response, 200, found);

    const lost = await find('404.html');
    if (lost && lost !== 'folder' && pathname.startsWith(base)) return send(request, response, 404, lost);
    plain(response, 404, `Không có trang này. Trang bắt đầu ở ${base}`);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const taken = (server.address() as AddressInfo).port;
  const name = !host || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    port: taken,
    url: `http://${name}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
