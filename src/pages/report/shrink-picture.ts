/** From a screenshot to a picture small enough to send. */
import { LIMITS, type Picture } from '../../report/schema.ts';

/** Tried in turn: width in px, JPEG quality. Words stay readable in the first two. */
const TRIES = [
  [1280, 0.7],
  [1024, 0.6],
  [800, 0.5],
  [480, 0.4],
] as const;

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function drawn(image: ImageBitmap, widest: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, widest / image.width);
  const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

/** Drawn anew, so that nothing but its pixels remains. `undefined` when even the smallest is too large. */
export async function shrinkPicture(address: string): Promise<Picture | undefined> {
  const image = await createImageBitmap(await (await fetch(address)).blob());
  try {
    for (const [widest, quality] of TRIES) {
      const data = await base64(await drawn(image, widest, quality));
      if (data.length <= LIMITS.picture) return { type: 'image/jpeg', data };
    }
    return undefined;
  } finally {
    image.close();
  }
}
