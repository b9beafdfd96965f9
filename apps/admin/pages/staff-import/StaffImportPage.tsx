import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Page } from '#web/staff-ui';
import { useMe } from '../../providers/use-me.ts';
import { CheckRows } from './CheckRows.tsx';
import { MatchColumns } from './MatchColumns.tsx';
import { Register } from './Register.tsx';
import { Result } from './Result.tsx';
import { Steps } from './Steps.tsx';
import { type StaffImport, type StepProps, useStaffImport } from './use-staff-import.ts';
import { Working } from './Working.tsx';

const steps: Record<StaffImport['state'], number> = {
  read: 1,
  checking: 2,
  checked: 2,
  outdated: 2,
  committing: 3,
  committed: 4,
  undone: 4,
};

const asked = { columns: 1, register: 3 } as const;

/** One staff list on its way; nothing is written before it is registered, and it can be left and taken up again. */
export default function StaffImportPage() {
  const translate = useTranslate();
  const me = useMe();
  const { importId = '' } = useParams();
  const { answer, fault, again } = useStaffImport(importId);
  const lead = [me?.organization?.organizationName, answer?.fileName].filter(Boolean).join('　');
  return (
    <Page
      title={translate('staffImport.title')}
      lead={lead}
      width="wide"
      crumbs={[[translate('menu.staffImport'), '/staff-imports']]}
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <Wizard staffImport={answer} again={again} />}
    </Page>
  );
}

/** Columns may be matched again, and registering be looked at, without the server knowing. */
function Wizard({ staffImport, again }: StepProps) {
  const [wanted, setWanted] = useState<'columns' | 'register' | null>(null);
  const isChecked = staffImport.state === 'checked';
  const at = isChecked && wanted ? asked[wanted] : steps[staffImport.state];
  const done = () => {
    setWanted(null);
    again();
  };
  return (
    <>
      <Steps at={at} />
      {at === 1 ? (
        <MatchColumns key={staffImport.version} staffImport={staffImport} again={done} />
      ) : (
        <Step
          {...{ staffImport, again, at }}
          onColumns={() => setWanted('columns')}
          onRegister={(is) => setWanted(is ? 'register' : null)}
        />
      )}
    </>
  );
}

interface LaterStepProps extends StepProps {
  readonly at: number;
  readonly onColumns: () => void;
  readonly onRegister: (is: boolean) => void;
}

function Step({ staffImport, again, at, onColumns, onRegister }: LaterStepProps) {
  if (staffImport.state === 'checking' || staffImport.state === 'committing') return <Working {...{ staffImport }} />;
  if (at === 2) {
    return <CheckRows {...{ staffImport, again, onColumns }} onNext={() => onRegister(true)} />;
  }
  if (at === 3) return <Register {...{ staffImport, again }} onBack={() => onRegister(false)} />;
  return <Result {...{ staffImport, again }} />;
}
