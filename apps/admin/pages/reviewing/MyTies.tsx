import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { nameMyTiesRoute, viewMyTiesRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Section } from '#web/staff-ui';

type Ties = AnswerFrom<typeof viewMyTiesRoute>;

/** The schools that are one's own, a line each. */
export function MyTies() {
  const translate = useTranslate();
  const { answer, again } = useAnswer(() => call(viewMyTiesRoute), []);
  return (
    <Section id="ties" title={translate('reviewing.ties.title')}>
      <p className="muted">{translate('reviewing.ties.lead')}</p>
      {answer && <Schools key={answer.version} ties={answer} again={again} />}
    </Section>
  );
}

function Schools({ ties, again }: { ties: Ties; again: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const stands = ties.schools.join('\n');
  const [text, setText] = useState(stands);
  const naming = useDeed(async (key) => {
    const schools = text.split('\n').flatMap((line) => line.trim() || []);
    await call(nameMyTiesRoute, { input: { schools, version: ties.version }, key });
    notify('reviewing.ties.saved', { type: 'success' });
    again();
  });
  return (
    <div className="review-ties">
      {naming.fault && (
        <p role="alert" className="note bad">
          {naming.fault.message}
        </p>
      )}
      <TextField
        label={translate('reviewing.ties.schools')}
        helperText={translate('reviewing.ties.hint')}
        multiline
        minRows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button variant="outlined" disabled={text === stands || naming.isBusy} onClick={() => void naming.run()}>
        {translate('reviewing.ties.save')}
      </Button>
    </div>
  );
}
