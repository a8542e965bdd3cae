/** Is everything in `content/voice/` something that people may hear? */
import { closest } from '#text/suggest.ts';
import { formatNumber } from '#text/numbers.ts';
import { countSyllables } from '#text/syllables.ts';
import type { SpokenPart } from '#renderers/speech/speech.ts';
import type { AnyFinding } from '../lib/findings.ts';
import { partsByFolder, type VoicePage } from './pages.ts';
import { indexName, stateOf, type RecordedFolder, type Recording } from './recordings.ts';
import type { Sound } from './sound.ts';

/** Syllables a second: slower nobody reads to the end, faster nobody understands. */
const PACE = { slowest: 1.2, fastest: 6 };
/** Breath before and after. */
const SPARE_SECONDS = 4;
/** In dB below full scale. */
const LOUDNESS = { least: -32, most: -9 };

const finding = (severity: AnyFinding['severity'], code: string, file: string, what: string, fix: string): AnyFinding => ({ severity, file, what, fix, code });

export async function judgeVoice(folders: readonly RecordedFolder[], pages: readonly VoicePage[], soundOf: (bytes: Uint8Array) => Promise<Sound | null>): Promise<AnyFinding[]> {
  const known = partsByFolder(pages);
  const findings: AnyFinding[] = [];
  for (const folder of folders) {
    const place = `content/voice/${folder.name}/`;
    const parts = known.get(folder.name);
    if (!parts) {
      const near = closest(folder.name, known.keys());
      findings.push(finding('error', 'voice-folder', place, `Không có bài nào tên "${folder.name}".`, near ? `đổi tên thư mục thành ${near}.` : 'đặt tên thư mục theo tên tệp của bài.'));
      continue;
    }
    findings.push(...folder.others.map((file) => otherFile(place, file)));
    if (folder.isIndexBroken)
      findings.push(finding('error', 'voice-index', place + indexName, 'Tệp ghi nhớ giọng đọc bị hỏng, nên không giọng nào được phát.', `xóa tệp này, nghe lại các tệp .mp3, rồi chạy npm run voice -- --slug ${folder.name}`));
    for (const recording of folder.recordings.values()) {
      const part = parts.get(recording.id);
      if (part) findings.push(...(await judgeRecording(place, folder, recording, part, soundOf)));
      else findings.push(unknownStep(place, recording, parts));
    }
    const missing = [...parts.keys()].filter((id) => !folder.recordings.has(id));
    if (missing.length > 0)
      findings.push(finding('note', 'voice-missing', place, `Chưa có giọng đọc cho: ${missing.join(', ')}. Máy của người nghe sẽ tự đọc những chỗ ấy.`, `xem câu phải đọc: npm run voice -- --slug ${folder.name}`));
  }
  return findings;
}

function otherFile(place: string, file: string): AnyFinding {
  const isSound = /\.(?:m4a|aac|wav|ogg|opus|amr|3gp|wma|flac|mp4)$/i.test(file);
  const fix = isSound ? 'mở bằng phần mềm ghi âm, xuất lại thành .mp3.' : /\.mp3$/i.test(file) ? 'đổi đuôi tệp thành .mp3 viết thường.' : 'xóa tệp này, hoặc để ở nơi khác.';
  return finding('error', 'voice-file', place + file, isSound ? 'Tệp ghi âm không phải .mp3.' : 'Không biết dùng tệp này.', fix);
}

function unknownStep(place: string, { id }: Recording, parts: ReadonlyMap<string, SpokenPart>): AnyFinding {
  const near = closest(id, parts.keys());
  return finding('error', 'voice-step', `${place}${id}.mp3`, `Bài này không có bước nào tên "${id}".`, near ? `đổi tên tệp thành ${near}.mp3` : `đặt tên theo một trong: ${[...parts.keys()].join(', ')}.`);
}

async function judgeRecording(place: string, folder: RecordedFolder, recording: Recording, part: SpokenPart, soundOf: (bytes: Uint8Array) => Promise<Sound | null>): Promise<AnyFinding[]> {
  const file = `${place}${recording.id}.mp3`;
  const sound = await soundOf(recording.bytes).catch(() => null);
  if (!sound) return [finding('error', 'voice-unreadable', file, 'Không nghe được tệp này: không phải mp3, hoặc tệp hỏng.', 'xuất lại thành mp3 từ phần mềm ghi âm. Đổi đuôi tệp thì chưa đủ.')];
  const state = folder.isIndexBroken ? 'ready' : stateOf(folder, part.id, part.hash);
  const renew = `npm run voice -- --slug ${folder.name}`;
  return [
    ...(state === 'unknown' ? [finding('error', 'voice-new', file, 'Tệp mới, máy chưa ghi nhớ tệp này đọc câu nào nên chưa phát.', `chạy ${renew}`)] : []),
    ...(state === 'stale' ? [finding('stale', 'voice-stale', file, 'Câu trong bài đã đổi sau khi thu. Giọng cũ không được phát nữa.', `thu lại theo câu mới, rồi chạy ${renew}`)] : []),
    ...faultsOfSound(file, sound, part),
  ];
}

function faultsOfSound(file: string, { seconds, loudness }: Sound, part: SpokenPart): AnyFinding[] {
  const syllables = part.sentences.reduce((sum, sentence) => sum + countSyllables(sentence.spoken), 0);
  const heard = `${formatNumber(Math.round(seconds))} giây cho ${syllables} tiếng`;
  return [
    ...(seconds < syllables / PACE.fastest ? [finding('error', 'voice-short', file, `Ngắn quá: ${heard}. Có lẽ thiếu câu hoặc nhầm tệp.`, 'nghe lại, thu cho đủ câu.')] : []),
    ...(seconds > syllables / PACE.slowest + SPARE_SECONDS ? [finding('error', 'voice-long', file, `Dài quá: ${heard}. Có lẽ thừa đoạn im lặng hoặc nhầm tệp.`, 'nghe lại, cắt chỗ thừa.')] : []),
    ...(loudness < LOUDNESS.least ? [finding('error', 'voice-quiet', file, 'Tiếng nhỏ quá, người già khó nghe.', 'đưa micrô lại gần, hoặc tăng âm lượng trong phần mềm rồi xuất lại.')] : []),
    ...(loudness > LOUDNESS.most ? [finding('error', 'voice-loud', file, 'Tiếng to quá, nghe rè.', 'lùi micrô ra, hoặc giảm âm lượng rồi thu lại.')] : []),
  ];
}
