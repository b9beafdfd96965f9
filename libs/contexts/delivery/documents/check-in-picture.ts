import { create as qrCodeOf } from 'qrcode';

const QUIET = 4;

/** A QR code as a picture that stands in an address: black on white with its quiet zone, as large as it is shown. */
export function checkInPicture(address: string): string {
  const { modules } = qrCodeOf(address, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  const cells: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) cells.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`);
    }
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${cells.join('')}"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
