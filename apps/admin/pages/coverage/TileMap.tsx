import type { CSSProperties, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { bandOf, missingOf, percentOf, rateOf, type Report, type Way } from './definition.ts';
import { type Tile, tiles } from './tiles.ts';

type Place = Report['prefectures'][number];

interface Props {
  readonly places: readonly Place[];
  readonly way: Way;
  readonly active: string | null;
  readonly onActive: (code: string | null) => void;
  readonly onOpen: (code: string) => void;
  readonly children: ReactNode;
}

const isNear = (one: Tile, other: Tile) => Math.abs(one.column - other.column) < 2 && Math.abs(one.row - other.row) < 2;

/** 47 buttons in the shape of Japan. The shade repeats the number; the lowest band is hatched. Of one region, its neighbors stand around it without figures. */
export function TileMap({ places, way, active, onActive, onOpen, children }: Props) {
  const translate = useTranslate();
  const mine = new Map(places.map((place) => [place.code.slice(0, 2), place]));
  const own = tiles.filter(({ code }) => mine.has(code));
  const isNation = own.length === tiles.length;
  const shown = isNation ? tiles : tiles.filter((tile) => own.some((one) => isNear(one, tile)));
  const left = Math.min(...shown.map(({ column }) => column));
  const top = Math.min(...shown.map(({ row }) => row));
  const columns = Math.max(...shown.map(({ column }) => column)) - left + 1;
  return (
    <div
      className={`tile-map ${isNation ? 'nation' : 'region'}`}
      role="group"
      aria-label={translate('coverage.map')}
      style={{ '--columns': columns } as CSSProperties}
    >
      <div className="corner">{children}</div>
      {shown.map((tile) => {
        const place = mine.get(tile.code);
        const at = {
          '--c': tile.column - left + 1,
          '--r': tile.row - top + (isNation ? 1 : 2),
        } as CSSProperties;
        if (!place) {
          return (
            <span key={tile.code} className="tile outside" style={at}>
              {tile.name}
            </span>
          );
        }
        return (
          <TileButton
            key={tile.code}
            {...{ tile, place, way, at, isNation, onActive, onOpen }}
            isActive={active === place.code}
          />
        );
      })}
    </div>
  );
}

interface ButtonProps extends Pick<Props, 'way' | 'onActive' | 'onOpen'> {
  readonly tile: Tile;
  readonly place: Place;
  readonly at: CSSProperties;
  readonly isNation: boolean;
  readonly isActive: boolean;
}

function TileButton({ tile, place, way, at, isNation, isActive, onActive, onOpen }: ButtonProps) {
  const translate = useTranslate();
  const rate = rateOf(place, way);
  const count = missingOf(place, way);
  return (
    <button
      type="button"
      className={`tile band-${bandOf(rate)} ${isActive ? 'active' : ''}`}
      style={at}
      onMouseEnter={() => onActive(place.code)}
      onMouseLeave={() => onActive(null)}
      onFocus={() => onActive(place.code)}
      onBlur={() => onActive(null)}
      onClick={() => onOpen(place.code)}
    >
      <b>{tile.name}</b>
      <span>
        <span className="sr-only">{translate('coverage.rateOf')}</span>
        {isNation ? Math.floor(rate * 100) : percentOf(rate)}
        <small>%</small>
      </span>
      {isNation ? (
        <span className="sr-only">{translate('coverage.untrainedCount', { count })}</span>
      ) : (
        <em>{translate('coverage.untrainedShort', { count })}</em>
      )}
    </button>
  );
}

export function Legend() {
  const translate = useTranslate();
  const bands: [number, string][] = [
    [5, translate('coverage.full')],
    [4, translate('coverage.atLeast', { rate: 75 })],
    [3, translate('coverage.atLeast', { rate: 50 })],
    [2, translate('coverage.atLeast', { rate: 25 })],
    [1, translate('coverage.below', { rate: 25 })],
  ];
  return (
    <ul className="map-legend" aria-label={translate('coverage.legend')}>
      {bands.map(([band, text]) => (
        <li key={band}>
          <i className={`tile band-${band}`} />
          {text}
        </li>
      ))}
    </ul>
  );
}
