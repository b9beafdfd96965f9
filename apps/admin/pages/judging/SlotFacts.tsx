import { useTranslate } from 'react-admin';
import { instantText } from '#web/staff-ui';
import { type JudgingLine, useLanguage } from './judging.ts';

type Slot = Pick<JudgingLine, 'startsAt' | 'kind' | 'hall' | 'booth' | 'trackName'>;

/** When, where and as what something is presented. */
export function SlotFacts({ slot: { startsAt, kind, hall, booth, trackName } }: { readonly slot: Slot }) {
  const translate = useTranslate();
  const language = useLanguage();
  const facts = [
    instantText(startsAt),
    translate(`judge.kind.${kind}`),
    hall[language],
    booth === null ? '' : translate('judge.booth', { booth }),
    trackName?.[language] ?? '',
  ];
  return <span className="muted">{facts.filter(Boolean).join('　')}</span>;
}
