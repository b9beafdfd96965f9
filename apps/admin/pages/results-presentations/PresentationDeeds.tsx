import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { correctPresentationRoute, removePresentationRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { TextLine } from '../../parts/TextLine.tsx';
import type { Presentation } from './presentation.ts';

const LONGEST_NOTICE = 2000;

interface DeedProps {
  readonly presentation: Presentation;
  readonly onChanged: () => void;
}
type DialogProps = DeedProps & { readonly onClose: () => void };

/** What is said above the timetable is corrected, or all of it removed while nobody outside sees it. */
export function PresentationDeeds(props: DeedProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState<'correct' | 'remove' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button onClick={() => setOpen('correct')}>{translate('presentations.correctNotice')}</Button>
      {!props.presentation.isPublished && (
        <Button color="error" onClick={() => setOpen('remove')}>
          {translate('presentations.removeAll')}
        </Button>
      )}
      {isOpen === 'correct' && <CorrectDialog {...props} onClose={close} />}
      {isOpen === 'remove' && <RemoveDialog {...props} onClose={close} />}
    </>
  );
}

function CorrectDialog({ presentation, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { presentationId, version } = presentation;
  const [ja, setJa] = useState(presentation.notice.ja);
  const [en, setEn] = useState(presentation.notice.en);
  const correcting = useDeed(async (key) => {
    await call(correctPresentationRoute, { params: { presentationId }, input: { notice: { ja, en }, version }, key });
    notify('presentations.done.notice', { type: 'success' });
    onClose();
    onChanged();
  });
  const line = { of: 'presentations', longest: LONGEST_NOTICE, isLong: true, isRequired: false };
  return (
    <ReasonedDialog
      title={translate('presentations.correctNotice')}
      submit={translate('form.save')}
      isReady={(ja.trim() === '') === (en.trim() === '')}
      onClose={onClose}
      onSubmit={() => void correcting.run()}
      {...correcting}
    >
      <TextLine {...line} name="noticeJa" value={ja} onChange={setJa} />
      <TextLine {...line} name="noticeEn" value={en} onChange={setEn} />
    </ReasonedDialog>
  );
}

function RemoveDialog({ presentation: { presentationId, slots }, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const removing = useDeed(async (key) => {
    await call(removePresentationRoute, { params: { presentationId }, key });
    notify('presentations.done.removeAll', { type: 'success' });
    navigate('/results-presentations');
  });
  return (
    <ReasonedDialog
      title={translate('presentations.removeAllAsk')}
      submit={translate('presentations.removeAll')}
      isReady
      isIrreversible
      onClose={onClose}
      onSubmit={() => void removing.run()}
      {...removing}
    >
      <p>{translate('presentations.removeAllText', { count: slots })}</p>
    </ReasonedDialog>
  );
}
