import { useEffect, useState } from 'react';
import { checkInRoute, presentCheckInCodeRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import {
  Button,
  dayText,
  Fact,
  Facts,
  Notice,
  Page,
  timeText,
  useAddress,
  useLanguage,
  usePathParams,
  useWords,
} from '#web/ui';
import { useMe } from '../../session.tsx';
import { words } from './words.ts';

type Admitted = AnswerFrom<typeof presentCheckInCodeRoute>;

/** What the QR code in the room opens: the code is shown at once, and then there is time to confirm. */
export default function CheckInPage() {
  const say = useWords(words);
  const { sessionId: offeringSessionId } = usePathParams('sessionId');
  const { searchParams } = useAddress();
  const [half, code] = [searchParams.get('half') === 'pm' ? 'pm' : 'am', searchParams.get('code') ?? ''] as const;
  const presenting = useDeed((key) =>
    call(presentCheckInCodeRoute, { params: { offeringSessionId }, input: { halfDay: half, code }, key }),
  );
  const admitted = useOnce(presenting.run);
  return (
    <Page title={say.title} isNarrow>
      {!code && <Refusal text={say.noCode} />}
      {presenting.fault && code && <Refusal text={presenting.fault.message} />}
      {presenting.isBusy && <p role="status">{say.waiting}</p>}
      {admitted && <Confirming {...{ admitted, offeringSessionId }} />}
    </Page>
  );
}

/** Presents the code as soon as the page is there, and only once: it is good for seconds. */
function useOnce(run: () => Promise<Admitted | undefined>): Admitted | undefined {
  const [admitted, setAdmitted] = useState<Admitted>();
  useEffect(() => {
    void run().then(setAdmitted);
  }, []);
  return admitted;
}

const Refusal = ({ text }: { text: string }) => {
  const say = useWords(words);
  return (
    <Notice tone="warn" role="alert" title={say.refused}>
      <p>{text}</p>
    </Notice>
  );
};

function Confirming({ admitted, offeringSessionId }: { admitted: Admitted; offeringSessionId: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { account, organization } = useMe();
  const { ticket, offeringName, day, halfDay, checkedInAt } = admitted;
  const confirming = useDeed((key) => call(checkInRoute, { params: { offeringSessionId }, input: { ticket }, key }));
  const [at, setAt] = useState(checkedInAt);
  const confirm = async () => setAt((await confirming.run())?.checkedInAt ?? null);
  return (
    <>
      <Facts>
        <Fact term={say.name}>{account.name}</Fact>
        <Fact term={say.organization}>{organization?.organizationName ?? '—'}</Fact>
        <Fact term={say.offering}>{offeringName}</Fact>
        <Fact term={say.when}>{`${dayText(day, language)}　${say.halves[halfDay]}`}</Fact>
      </Facts>
      {confirming.fault && <Refusal text={confirming.fault.message} />}
      {at ? (
        <Notice tone="ok" role="status" title={say.done}>
          <p>{say.doneAt(timeText(at))}</p>
        </Notice>
      ) : (
        <p className="actions mt-3">
          <Button look={['primary', 'block']} isBusy={confirming.isBusy} onClick={() => void confirm()}>
            {say.confirm}
          </Button>
        </p>
      )}
    </>
  );
}
