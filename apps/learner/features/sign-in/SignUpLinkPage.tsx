import { completeSignUpRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ButtonLink, useAddress, useWords } from '#web/ui';
import { onTheWay } from './destination.ts';
import { codeIn, OneTimeLink } from './OneTimeLink.tsx';
import { words } from './sign-up-words.ts';

/** The same for a sign-up; where it is used up or over, a new one may be asked for. */
export default function SignUpLinkPage() {
  const say = useWords(words);
  const address = useAddress();
  const code = codeIn(address.hash);
  const complete = useDeed((key) => call(completeSignUpRoute, { input: { code }, key }));
  return (
    <OneTimeLink say={say} code={code} opens={complete}>
      {(complete.fault || !code) && (
        <p className="actions mt-2">
          <ButtonLink href={onTheWay('/sign-up', address)}>{say.again}</ButtonLink>
        </p>
      )}
    </OneTimeLink>
  );
}
