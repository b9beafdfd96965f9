import { useState } from 'react';
import { Button, Icon, More, useWords } from '#web/ui';
import type { Award } from './awards.ts';
import { words } from './words.ts';

/** The address where anybody can check an award, and what the badge is good for. */
export function ShareLink({ award }: { award: Award }) {
  const say = useWords(words);
  const [told, setTold] = useState('');
  const copy = () =>
    copied(award.verificationUrl).then(
      () => setTold(say.copied),
      () => setTold(say.notCopied),
    );
  return (
    <div className="cred-more no-print">
      <More summary={say.share}>
        <div className="share">
          <div>
            <p className="label">{say.link}</p>
            <p className="hint">{say.linkLead}</p>
            <p className="url mt-1">{award.verificationUrl}</p>
            <p className="row mt-1">
              <Button look={['small']} onClick={() => void copy()}>
                <Icon name="copy" />
                {say.copy}
              </Button>
              <span role="status" className="small">
                {told}
              </span>
            </p>
            <p className="small muted mt-1">
              {say.code} <span className="num">{award.code}</span>
            </p>
          </div>
          {award.hasBadge && (
            <div>
              <p className="label">{say.badge}</p>
              <p className="hint">{say.badgeLead}</p>
              {award.subject && (
                <>
                  <p className="label mt-2">{say.subject}</p>
                  <p className="hint">{say.subjectLead}</p>
                  <p className="url mt-1">{award.subject}</p>
                </>
              )}
            </div>
          )}
        </div>
      </More>
    </div>
  );
}

/** On plain http browsers have no clipboard to write to. */
const copied = (text: string): Promise<void> =>
  navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('No clipboard'));
