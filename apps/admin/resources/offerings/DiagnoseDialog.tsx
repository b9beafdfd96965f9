import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { diagnosePersonRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Glyph } from '#web/staff-ui';
import { type MemberFound, MemberPicker } from '../../parts/MemberPicker.tsx';

type Diagnosis = AnswerFrom<typeof diagnosePersonRoute>;

/** Why somebody may, or may not, apply for this offering: every rule with its answer and what to do. */
export function DiagnoseDialog({ offeringId, onClose }: { offeringId: string; onClose: () => void }) {
  const translate = useTranslate();
  const [members, setMembers] = useState<readonly MemberFound[]>([]);
  const [member] = members;
  const asked = useAnswer(async () => {
    if (!member) return null;
    const { personId, organizationId } = member;
    return call(diagnosePersonRoute, { params: { offeringId, personId }, input: { organizationId } });
  }, [offeringId, member?.id]);
  return (
    <Dialog open onClose={onClose} aria-labelledby="diagnose-title" maxWidth="sm" fullWidth>
      <DialogTitle id="diagnose-title">{translate('seats.diagnose.title')}</DialogTitle>
      <DialogContent className="stack l">
        <MemberPicker isOne label={translate('seats.diagnose.person')} chosen={members} onChange={setMembers} />
        {asked.fault && <p role="alert">{asked.fault.message}</p>}
        {asked.answer && <Rules diagnosis={asked.answer} />}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {translate('ui.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const glyphs = { yes: 'done', no: 'cross', warns: 'triangle' } as const;

function Rules({ diagnosis: { mayApply, rules } }: { diagnosis: Diagnosis }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const speak = (text: { ja: string; en: string }) => (locale === 'en' ? text.en : text.ja);
  return (
    <div role="status">
      <b>{translate(`seats.diagnose.${mayApply ? 'may' : 'mayNot'}`)}</b>
      <ul className="plain-list" style={{ listStyle: 'none', paddingLeft: 0 }}>
        {rules.map(({ code, holds, rule, staff }) => (
          <li key={code}>
            <Glyph name={glyphs[holds]} /> {translate(`seats.diagnose.${holds}`)}　{speak(rule)}
            {staff && holds !== 'yes' && <p className="muted">{speak(staff)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
