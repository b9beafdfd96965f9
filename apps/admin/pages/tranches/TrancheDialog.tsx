import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { correctTrancheRoute, defineTrancheRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { momentAsked, MomentLine, momentWritten } from '../../parts/MomentLine.tsx';
import { TextLine } from '../../parts/TextLine.tsx';
import type { Tranche } from './tranche.ts';

interface DialogProps {
  /** Null for a new one. */
  readonly tranche: Tranche | null;
  readonly fiscalYear: number;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const LONGEST = 80;

/** A tranche, new or corrected. */
export function TrancheDialog({ tranche, fiscalYear, onClose, onSaved }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [written, setWritten] = useState({
    nameJa: tranche?.name.ja ?? '',
    nameEn: tranche?.name.en ?? '',
    opensAt: momentWritten(tranche?.opensAt ?? null),
  });
  const opensAt = momentAsked(written.opensAt);
  const saving = useDeed(async (key) => {
    const input = { fiscalYear, name: { ja: written.nameJa, en: written.nameEn }, opensAt: opensAt ?? '' };
    if (tranche) {
      const params = { trancheId: tranche.id };
      await call(correctTrancheRoute, { params, input: { ...input, version: tranche.version }, key });
    } else {
      await call(defineTrancheRoute, { input, key });
    }
    notify('form.saved', { type: 'success' });
    onSaved();
    onClose();
  });
  const line = (name: keyof typeof written) => ({
    of: 'tranches',
    name,
    value: written[name],
    onChange: (value: string) => setWritten({ ...written, [name]: value }),
  });
  return (
    <ReasonedDialog
      title={translate(tranche ? 'tranches.correct' : 'tranches.add')}
      submit={translate('tranches.submit')}
      isReady={Boolean(written.nameJa.trim() && written.nameEn.trim() && opensAt)}
      isBusy={saving.isBusy}
      fault={saving.fault}
      onClose={onClose}
      onSubmit={() => void saving.run()}
    >
      <TextLine {...line('nameJa')} longest={LONGEST} />
      <TextLine {...line('nameEn')} longest={LONGEST} />
      <MomentLine {...line('opensAt')} />
    </ReasonedDialog>
  );
}
