import { signInWithLinkRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { useAddress, useWords } from '#web/ui';
import { codeIn, OneTimeLink } from './OneTimeLink.tsx';
import { words } from './words.ts';

export default function LinkPage() {
  const say = useWords(words);
  const code = codeIn(useAddress().hash);
  const signIn = useDeed((key) => call(signInWithLinkRoute, { input: { code }, key }));
  return <OneTimeLink say={say} code={code} opens={signIn} />;
}
