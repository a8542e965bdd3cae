/** Photographs that stand beside guides; sharp makes them small and strips what the camera wrote into them. */
import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>('@content/guides/*/*.{jpg,jpeg,png,webp}');

export async function photoOf(guide: string, file: string): Promise<ImageMetadata> {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/guides/${guide}/${file}`));
  if (!found) throw new Error(`Không thấy ảnh ${file} của hướng dẫn ${guide}`);
  return (await found[1]()).default;
}
