/** What can be taken away and read without a network. */
import type { Day, Guide } from '#model/guide.ts';
import type { Track } from '#model/track.ts';

/** Folder of the downloads, below the base path. */
export const downloads = 'tai-ve/';

export interface BookFile {
  file: string;
  title: string;
  /** The kind of reader it is for; absent: everybody. */
  track?: string;
  guides: number;
}
export interface DownloadsPage {
  made: Day;
  whole: BookFile;
  tracks: BookFile[];
  /** The whole handbook for reading machines. */
  epub: string;
}

interface Shelf {
  today: Day;
  guides: Pick<Guide, 'tracks'>[];
  tracks: Pick<Track, 'slug' | 'short'>[];
}

export function planDownloads({ today, guides, tracks }: Shelf): DownloadsPage {
  return {
    made: today,
    whole: { file: 'cam-nang.html', title: 'Cẩm nang làm thủ tục trên mạng', guides: guides.length },
    tracks: tracks
      .map(({ slug, short }) => ({
        file: `cam-nang-${slug}.html`,
        title: `Cẩm nang: ${short}`,
        track: slug,
        guides: guides.filter((guide) => guide.tracks.includes(slug)).length,
      }))
      .filter((book) => book.guides > 0),
    epub: 'cam-nang.epub',
  };
}

export const booksOf = ({ whole, tracks }: DownloadsPage): BookFile[] => [whole, ...tracks];
