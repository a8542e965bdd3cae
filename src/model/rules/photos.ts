/** A photo stands beside its guide, is small enough to work with, and is a photo. */
import type { Rule } from './rule.ts';
import { fault } from '../messages.ts';

export const photoLimit = 12_000_000;
const photoName = /^[a-z0-9][a-z0-9_-]*\.(?:jpe?g|png|webp|avif)$/i;

export const photos: Rule = function* (content) {
  for (const guide of content.guides)
    for (const [index, step] of (guide.value.steps ?? []).entries()) {
      const file = step && 'photo' in step ? step.photo?.file : undefined;
      if (file === undefined) continue;
      const path = ['steps', index, 'photo', 'file'];
      const photo = guide.photos.get(file);
      if (!photoName.test(file)) yield fault(guide, path, 'photo-name', { found: file });
      else if (!photo)
        yield fault(guide, path, 'photo-missing', {
          file: guide.file.replace(/\.mdx$/, `/${file}`),
          known: [...guide.photos.keys()],
        });
      else if (photo.size > photoLimit)
        yield fault(guide, path, 'photo-too-big', { size: photo.size, limit: photoLimit });
      else if (!photo.readable) yield fault(guide, path, 'photo-unreadable', { file });
    }
};
