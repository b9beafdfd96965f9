// How far two prefectures are from each other is how far their prefectural offices are.

type Position = readonly [latitude: number, longitude: number];

const EARTH_RADIUS_KILOMETERS = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometers along the surface (haversine), rounded; 0 within one prefecture. */
export function kilometersBetween([oneLatitude, oneLongitude]: Position, [latitude, longitude]: Position): number {
  const [north, east] = [radians(latitude - oneLatitude) / 2, radians(longitude - oneLongitude) / 2];
  const chord =
    Math.sin(north) ** 2 + Math.cos(radians(oneLatitude)) * Math.cos(radians(latitude)) * Math.sin(east) ** 2;
  return Math.round(2 * EARTH_RADIUS_KILOMETERS * Math.asin(Math.sqrt(chord)));
}
