import { inBoth, useWords } from '#web/ui';
import { isWithoutPlace, useSession } from '../session.tsx';

const words = inBoth(
  {
    first: 'まず、勤め先の取りまとめ担当（研修・情報政策の部署）にお尋ねください。',
    office: 'Kunren 事務局：',
  },
  {
    first: 'Please ask the training coordinator of your organization first.',
    office: 'Kunren office: ',
  },
);

/** Whom to ask, on every page. The office's address is what the server was given. */
export function HelpContact() {
  const say = useWords(words);
  const { answer: me } = useSession();
  const contact = document.querySelector<HTMLMetaElement>('meta[name="help-contact"]')?.content;
  return (
    <>
      {!(me && isWithoutPlace(me)) && <p>{say.first}</p>}
      {contact && (
        <p>
          {say.office}
          {contact}
        </p>
      )}
    </>
  );
}
