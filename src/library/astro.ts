/** What Astro has to know of content: bodies are read in NFC, and while writing a saved file reloads the page. */
import type { AstroIntegration } from 'astro';

export function contentFiles(contentDir: string): AstroIntegration {
  return {
    name: 'content-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const bodiesInNfc = {
          name: 'bodies-in-nfc',
          enforce: 'pre' as const,
          transform: (code: string, id: string) => (id.endsWith('.mdx') ? { code: code.normalize('NFC'), map: null } : null),
        };
        updateConfig({ vite: { plugins: [bodiesInNfc] } });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(contentDir)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
