import { call, useDeed } from '#web/api-client';
import { Button, ButtonLink, goTo, Icon, Notice, useWords } from '#web/ui';
import { markLessonReadRoute } from '#contract/routes';
import { courseAddress, lessonAddress } from '../../parts/course-status.tsx';
import type { LessonShown } from './lesson-shown.ts';
import { words } from './words.ts';

/** Back, and on: an unread lesson is marked as read on the way. */
export function Pager({ lesson }: { lesson: LessonShown }) {
  const say = useWords(words);
  const { enrollmentId, slug, position, previous, next } = lesson;
  const onward = next ? lessonAddress(enrollmentId, next.slug) : courseAddress(enrollmentId);
  const marked = useDeed((key) => call(markLessonReadRoute, { params: { enrollmentId, slug }, key }));
  const isToMark = lesson.phase === 'open' && !lesson.readOn;

  async function finish() {
    if (await marked.run()) goTo(onward);
  }
  return (
    <>
      {marked.fault && (
        <Notice tone="err" role="alert" title={say.notSaved}>
          <p>{marked.fault.message}</p>
        </Notice>
      )}
      <nav className="pager" aria-label={say.moves}>
        {previous && (
          <ButtonLink href={lessonAddress(enrollmentId, previous.slug)}>
            <Icon name="previous" />
            {say.previous(position - 1)}
          </ButtonLink>
        )}
        {isToMark ? (
          <Button look={['primary']} isBusy={marked.isBusy} onClick={finish}>
            {next ? say.finish(position + 1) : say.finishLast}
            <Icon name="next" />
          </Button>
        ) : (
          <ButtonLink look={['primary']} href={onward}>
            {next ? say.goNext(position + 1) : say.toCourse}
            <Icon name="next" />
          </ButtonLink>
        )}
      </nav>
    </>
  );
}
