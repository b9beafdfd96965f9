import { Dialog } from '@mui/material';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Icon } from '#web/staff-ui';
import type { Hit } from './search.ts';
import { useSearch } from './use-search.ts';

interface SearchProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Ctrl+K: type a few letters of a screen, a person, an organization or an offering, go with Enter. */
export function SearchEverything({ isOpen, onClose }: SearchProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { hits, fault, isWaiting } = useSearch(isOpen ? query : '');
  useEffect(() => setActive(0), [query, isOpen]);
  const go = (hit?: Hit) => {
    if (hit) {
      onClose();
      setQuery('');
      navigate(hit.to);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive((active + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % Math.max(hits.length, 1));
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(hits[active]);
  };

  const statusOf = () => {
    if (isWaiting) return translate('layout.searching');
    if (hits.length === 0) return translate('layout.nothingFound', { query });
    return query.trim() ? translate('layout.foundSoMany', { count: hits.length }) : '';
  };

  return (
    <Dialog open={isOpen} onClose={onClose} className="finder" aria-labelledby={`${id}-title`} transitionDuration={80}>
      <h2 id={`${id}-title`} className="sr-only">
        {translate('layout.find')}
      </h2>
      <div className="box-input">
        <Icon name="search" size={20} />
        <input
          autoFocus
          value={query}
          onChange={(e) => setQuery(e.target.value)}
          onKeyDown={onKeyDown}
          placeholder={translate('layout.findWhat')}
          aria-label={translate('layout.findWords')}
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={hits[active] ? `${id}-${active}` : undefined}
        />
        <kbd>Esc</kbd>
      </div>
      <Hits {...{ hits, active, id, setActive, go }} />
      <p className="found" role="status">
        {fault?.message ?? statusOf()}
      </p>
      <footer>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {translate('layout.choose')}
        </span>
        <span>
          <kbd>Enter</kbd> {translate('layout.go')}
        </span>
      </footer>
    </Dialog>
  );
}

interface HitsProps {
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly id: string;
  readonly setActive: (at: number) => void;
  readonly go: (hit: Hit) => void;
}

function Hits({ hits, active, id, setActive, go }: HitsProps) {
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div role="listbox" id={`${id}-list`} aria-label={translate('layout.results')} ref={list}>
      {hits.map((hit, i) => (
        <div key={hit.group + hit.label + hit.to + hit.note} role="presentation">
          {hits[i - 1]?.group !== hit.group && <h3 role="presentation">{hit.group}</h3>}
          <div
            role="option"
            id={`${id}-${i}`}
            aria-selected={i === active}
            onMouseMove={() => setActive(i)}
            onClick={() => go(hit)}
          >
            <Icon name={hit.icon} />
            <span>{hit.label}</span>
            <small>{hit.note}</small>
          </div>
        </div>
      ))}
    </div>
  );
}
