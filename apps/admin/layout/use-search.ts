import { useEffect, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAnswer } from '#web/api-client';
import { useAbilities } from '../providers/use-abilities.ts';
import { foundRecords } from './found-records.ts';
import { type Hit, screensFor } from './search.ts';

const PAUSE_MILLIS = 250;
const NOTHING: readonly Hit[] = [];

/** The words, once nobody has typed for a moment. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

/** Screens at once, records a moment after the last letter. */
export function useSearch(query: string) {
  const translate = useTranslate();
  const abilities = useAbilities();
  const words = query.trim();
  const settled = useSettled(words);
  const screens = useMemo(() => screensFor(query, abilities, translate), [query, abilities, translate]);
  const { answer, fault, isAsking } = useAnswer(
    async () => ({ for: settled, hits: settled ? await foundRecords(settled, abilities, translate) : NOTHING }),
    [settled, abilities, translate],
  );
  // What was found for other words is no answer to these.
  const records = words && answer?.for === words ? answer.hits : NOTHING;
  const isAnswered = fault ? !isAsking : answer?.for === words;
  const isWaiting = words !== '' && !isAnswered;
  return { hits: [...screens, ...records], fault, isWaiting };
}
