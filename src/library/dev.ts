/** While writing: a saved content file reloads the page, so that its messages show in the browser. */
import type { AstroIntegration } from 'astro';

export function contentInDev(contentDir: string): AstroIntegration {
  return {
    name: 'content-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(contentDir)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
