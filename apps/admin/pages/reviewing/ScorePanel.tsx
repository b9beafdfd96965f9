import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { ScoreForm } from '../../parts/ScoreForm.tsx';
import type { BlindApplication, Criterion } from './rounds.ts';
import type { Reviewing } from './use-reviewing.ts';

interface Props {
  readonly application: BlindApplication;
  readonly reviewing: Reviewing;
}

/** What a reviewer gives an application. */
export function ScorePanel({ application: { criteria, abilities }, reviewing }: Props) {
  const translate = useTranslate();
  const { scores, score, comment, setComment, save } = reviewing;
  const isIndependent = ({ kind }: Criterion) => kind === 'independent';
  const underOf = (criterion: Criterion) =>
    isIndependent(criterion) &&
    abilities.review &&
    scores[criterion.criterionId] !== undefined && (
      <Button size="small" onClick={() => score(criterion.criterionId, undefined)}>
        {translate('reviewing.noScore')}
      </Button>
    );
  return (
    <ScoreForm
      words={{
        form: translate('reviewing.scoring'),
        howTo: translate('reviewing.howTo'),
        comment: translate('reviewing.comment'),
      }}
      criteria={criteria}
      besideOf={(criterion) =>
        isIndependent(criterion)
          ? translate('reviewing.independent')
          : translate('reviewing.weight', { weight: criterion.weight })
      }
      underOf={underOf}
      isOpen={abilities.review}
      scores={scores}
      onScore={score}
      comment={comment}
      onComment={setComment}
      onSubmit={save}
    >
      <Saving reviewing={reviewing} isOpen={abilities.review} />
    </ScoreForm>
  );
}

function Saving({ reviewing: { saving, missing }, isOpen }: Pick<Props, 'reviewing'> & { readonly isOpen: boolean }) {
  const translate = useTranslate();
  return (
    <>
      {saving.fault && (
        <p role="alert" className="note bad">
          <Icon name="alert" />
          <span>{saving.fault.message}</span>
        </p>
      )}
      {isOpen && (
        <Button type="submit" variant="contained" disabled={missing > 0 || saving.isBusy}>
          {translate('reviewing.save')}
        </Button>
      )}
      {isOpen && missing > 0 && (
        <p className="muted" role="status">
          {translate('reviewing.missing', { count: missing })}
        </p>
      )}
    </>
  );
}
