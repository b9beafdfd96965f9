import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { confirmAppearanceRoute, takeAppearanceBackRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { TextLine } from '../../parts/TextLine.tsx';
import { type Appearance, inputOf, isWhole, writtenOf } from './activity.ts';
import { WrittenFields } from './WrittenFields.tsx';

interface DialogProps {
  readonly appearance: Appearance;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}
const LONGEST_LINK = 500;

/** The office corrects what was told, where that is needed, and confirms it. */
export function ConfirmDialog({ appearance, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [written, setWritten] = useState(() => writtenOf(appearance));
  const [url, setUrl] = useState(appearance.url ?? '');
  const { id: appearanceId, kind, language, version } = appearance;
  const confirming = useDeed(async (key) => {
    const input = { ...inputOf(written), kind, language, url: url.trim() || null, version };
    await call(confirmAppearanceRoute, { params: { appearanceId }, input, key });
    notify('activities.confirmed', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('activities.confirmOf', { title: appearance.title.ja || appearance.title.en })}
      submit={translate('activities.confirm')}
      isReady={isWhole(written)}
      onClose={onClose}
      onSubmit={() => void confirming.run()}
      {...confirming}
    >
      <p>{translate('activities.confirmMeans')}</p>
      <WrittenFields written={written} onChange={(part) => setWritten({ ...written, ...part })} />
      <TextLine of="activities" name="url" value={url} onChange={setUrl} longest={LONGEST_LINK} isRequired={false} />
    </ReasonedDialog>
  );
}

/** From then on nobody sees it in public. */
export function TakeBackDialog({ appearance, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const { id: appearanceId, title } = appearance;
  const taking = useDeed(async (key) => {
    await call(takeAppearanceBackRoute, { params: { appearanceId }, input: { reason }, key });
    notify('activities.takenBack', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('activities.takeBackOf', { title: title.ja || title.en })}
      submit={translate('activities.takeBack')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => void taking.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
      {...taking}
    />
  );
}
