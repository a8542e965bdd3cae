/** Reads QR codes from the camera: by the browser itself where it can, else by a decoder that is fetched for it. */
import type jsQR from 'jsqr';

interface Detector { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
declare const BarcodeDetector: (new (of: { formats: string[] }) => Detector) & { getSupportedFormats(): Promise<string[]> } | undefined;

/** `insecure`: the page has no https, and no browser opens a camera there. */
export type CameraFault = 'insecure' | 'refused' | 'none' | 'busy';

const EVERY_MS = 150;
/** A code that stays before the camera is one code. */
const GONE_MS = 2500;
/** Longer side of the picture that is looked through. */
const LOOKED_AT = 720;

type Look = (video: HTMLVideoElement) => Promise<string | undefined>;

async function browserLook(): Promise<Look | undefined> {
  if (typeof BarcodeDetector === 'undefined' || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue;
}

function decoderLook(decode: typeof jsQR): Look {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  return (video) => {
    const part = Math.min(1, LOOKED_AT / Math.max(video.videoWidth, video.videoHeight));
    const [width, height] = [video.videoWidth, video.videoHeight].map((side) => Math.round(side * part)) as [number, number];
    Object.assign(canvas, { width, height });
    pen.drawImage(video, 0, 0, width, height);
    return Promise.resolve(decode(pen.getImageData(0, 0, width, height).data, width, height, { inversionAttempts: 'dontInvert' })?.data);
  };
}

async function openCamera(): Promise<MediaStream> {
  if (!isSecureContext || !(navigator.mediaDevices as MediaDevices | undefined)) throw new Error('insecure' satisfies CameraFault);
  return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } }).catch((error: unknown) => {
    const name = error instanceof DOMException ? error.name : '';
    throw new Error(({ NotAllowedError: 'refused', NotFoundError: 'none', OverconstrainedError: 'none' } as Record<string, CameraFault>)[name] ?? 'busy');
  });
}

/** Shows the camera in `video` and tells every code once while it is in sight. Ends when what it returns is called. */
export async function readCodes(video: HTMLVideoElement, found: (text: string) => void): Promise<() => void> {
  const stream = await openCamera();
  const end = () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    const look = (await browserLook().catch(() => undefined)) ?? decoderLook((await import('jsqr')).default);
    video.srcObject = stream;
    await video.play();
    let last = { text: '', at: 0 };
    const again = async () => {
      if (!video.srcObject) return;
      const text = video.videoWidth > 0 ? await look(video).catch(() => undefined) : undefined;
      const now = Date.now();
      const isNew = text !== undefined && (text !== last.text || now - last.at > GONE_MS);
      if (text !== undefined) last = { text, at: now };
      if (isNew) found(text);
      setTimeout(() => void again(), EVERY_MS);
    };
    void again();
    return end;
  } catch (error) {
    end();
    throw error;
  }
}
