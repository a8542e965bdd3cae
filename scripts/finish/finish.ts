/** What a built site still needs before it may be served: one step a file, in this order. */
import { contentSecurity } from './content-security.ts';
import { handbook } from './handbook.ts';
import { kioskKit } from './kiosk-kit.ts';
import { lessonDocs } from './lesson-docs.ts';
import { lessonPacks } from './lesson-packs.ts';
import { linkPictures } from './link-pictures.ts';
import { offline } from './offline.ts';
import { pressFiles } from './press-files.ts';
import { searchIndex } from './search-index.ts';
import { slideFiles } from './slide-files.ts';
import type { FinishContext, FinishStep } from './step.ts';
import { voiceFiles } from './voice-files.ts';

const steps: FinishStep[] = [searchIndex, linkPictures, voiceFiles, handbook, kioskKit, lessonDocs, slideFiles, contentSecurity, offline, pressFiles, lessonPacks];

export async function finish(context: FinishContext): Promise<void> {
  for (const step of steps) context.log(`${step.name}: ${await step.run(context)}`);
}
