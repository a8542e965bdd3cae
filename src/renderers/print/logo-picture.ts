/** A commune's logo as one plain picture: nothing in an SVG runs or is fetched, nothing in a file's margins goes along. */
import sharp from 'sharp';

/** Of the longer side: sharp on a standee, light on a leaflet. */
const MOST_PX = 800;

export async function logoPicture(file: string, bytes: Uint8Array): Promise<Buffer> {
  try {
    const { format } = await sharp(bytes).metadata();
    // A drawing is as sharp at any size; a photograph is not made larger than it is.
    const size = { width: MOST_PX, height: MOST_PX, fit: 'inside', withoutEnlargement: format !== 'svg' } as const;
    return await sharp(bytes).autoOrient().resize(size).toColourspace('srgb').png({ compressionLevel: 9 }).toBuffer();
  } catch (error) {
    throw new Error(
      `Logo ${file} không vẽ được: tệp hỏng, hoặc ảnh lớn quá. Mở tệp bằng chương trình xem ảnh, lưu lại thành .png với cạnh dài khoảng ${MOST_PX} điểm ảnh, rồi chép lại.`,
      { cause: error },
    );
  }
}
