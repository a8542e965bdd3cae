/** What can be taken away and read without a network. */
import type { Day, Guide } from '#model/guide.ts';
import type { Track } from '#model/track.ts';

/** Folder of the downloads, below the base path. */
export const downloads = 'tai-ve/';

type Chosen = Pick<Guide, 'slug' | 'tracks' | 'steps'>;

export interface BookFile {
  file: string;
  title: string;
  /** The kind of reader it is for; absent: everybody. */
  track?: string;
  /** Slugs. */
  guides: string[];
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
  guides: Chosen[];
  tracks: Pick<Track, 'slug' | 'short'>[];
}

/** Guides for these readers, and those whose steps they lean on: "Chưa quen? Xem từng bước". */
function guidesFor(track: string, guides: readonly Chosen[]): string[] {
  const own = guides.filter((guide) => guide.tracks.includes(track));
  const leanedOn = own.flatMap(({ steps }) => steps.flatMap(({ part }) => part?.guide?.slug ?? []));
  const all = new Set([...own.map(({ slug }) => slug), ...leanedOn]);
  return guides.map(({ slug }) => slug).filter((slug) => all.has(slug));
}

export function planDownloads({ today, guides, tracks }: Shelf): DownloadsPage {
  return {
    made: today,
    whole: { file: 'cam-nang.html', title: 'Cẩm nang làm thủ tục trên mạng', guides: guides.map(({ slug }) => slug) },
    tracks: tracks
      .map(({ slug, short }) => ({
        file: `cam-nang-${slug}.html`,
        title: `Cẩm nang: ${short}`,
        track: slug,
        guides: guidesFor(slug, guides),
      }))
      .filter((book) => book.guides.length > 0),
    epub: 'cam-nang.epub',
  };
}

export const booksOf = ({ whole, tracks }: DownloadsPage): BookFile[] => [whole, ...tracks];
