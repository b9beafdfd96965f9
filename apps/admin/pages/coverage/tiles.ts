import grid from './prefecture-tile-grid.csv?raw';

export interface Tile {
  /** The two digits of the prefecture. */
  readonly code: string;
  /** Without 都, 府 and 県, as it fits on a tile. */
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

const short = (name: string): string => (name === '北海道' ? name : name.replace(/[都府県]$/, ''));

/** Where each prefecture stands on a map of 47 tiles in the shape of Japan. */
export const tiles: readonly Tile[] = grid
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [code = '', name = '', column, row] = line.split(',');
    return { code, name: short(name), column: Number(column), row: Number(row) };
  });
