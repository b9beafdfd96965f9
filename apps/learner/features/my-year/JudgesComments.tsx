import { listMyPresentationCommentsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { inBoth, Loaded, useLanguage, useWords } from '#web/ui';
import type { MyYear } from '../../parts/my-years.tsx';

const commentWords = inBoth(
  {
    title: '成果発表会の講評',
    lead: '審査員が書いた講評です。だれが書いたかと、点は表示されません。',
    untitled: '題名のない発表',
  },
  {
    title: 'Comments on what you presented',
    lead: 'What judges wrote. Neither their names nor scores are shown.',
    untitled: 'A presentation without a title',
  },
);

/** What judges wrote of what a trainee presented, once the office released it; nothing before. */
export function JudgesComments({ year: { traineeId } }: { year: MyYear }) {
  const say = useWords(commentWords);
  const { language } = useLanguage();
  const asked = useAnswer(() => call(listMyPresentationCommentsRoute, { params: { traineeId } }), [traineeId]);
  return (
    <Loaded from={asked}>
      {({ items }) =>
        items.length > 0 && (
          <section className="section" aria-labelledby="judges-comments">
            <h2 id="judges-comments">{say.title}</h2>
            <p className="muted">{say.lead}</p>
            {items.map(({ presentationTitle, title, comments }, at) => (
              // One part per presentation, in the order of the timetable.
              <div key={at} className="panel mt-2">
                <h3>{title?.[language] ?? say.untitled}</h3>
                <p className="muted">{presentationTitle[language]}</p>
                <ul className="judges-comments">
                  {comments.map((comment, place) => (
                    // They have neither name nor id, and stand in one order.
                    <li key={place}>{comment}</li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )
      }
    </Loaded>
  );
}
