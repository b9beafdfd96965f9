import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

/** Whoever leaves with unsaved words is asked first: by a link of the console, or by closing the page. */
export function useWarningOfLoss(isUnsaved: () => boolean): void {
  const translate = useTranslate();
  const leaving = useBlocker(isUnsaved);
  useEffect(() => {
    if (leaving.state !== 'blocked') return;
    if (confirm(translate('ra.message.unsaved_changes'))) leaving.proceed();
    else leaving.reset();
  }, [leaving, translate]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
