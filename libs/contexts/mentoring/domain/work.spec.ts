import { describe, expect, it } from '@jest/globals';
import type { FileId, PersonId } from '#kernel';
import type { TraineeId } from './ids.ts';
import {
  type AuthorVerb,
  authorAfter,
  insistOnLinks,
  insistOnOtherAuthors,
  insistOnPictures,
  insistOnRoom,
  insistOnSoleAuthor,
  insistOnWorkVersion,
  type WorkAuthor,
  workAuthorStates,
} from './work.ts';

const [one, other, stranger] = ['one', 'other', 'stranger'] as TraineeId[] as [TraineeId, TraineeId, TraineeId];
const author = (traineeId: TraineeId, state: WorkAuthor['state'] = 'author'): WorkAuthor => ({
  traineeId,
  learnerId: traineeId as string as PersonId,
  state,
});
const verbs: AuthorVerb[] = ['invite', 'accept', 'decline', 'leave'];
const alt = { ja: '', en: '' };
const [first, second] = ['first', 'second'] as FileId[] as [FileId, FileId];

describe('The authors of a work', () => {
  it('walk from an invitation to a place and out again, by no other way', () => {
    const work = { authors: [author(one), author(other, 'invited')] };
    const after = (traineeId: TraineeId) =>
      verbs.map((verb) => {
        try {
          return authorAfter(work, traineeId, verb);
        } catch (error) {
          return (error as { code: string }).code;
        }
      });
    const answered = 'work-invitation-answered';
    expect(after(stranger)).toEqual(['invited', answered, answered, answered]);
    expect(after(other)).toEqual(['work-author-known', 'author', 'out', answered]);
    expect(after(one)).toEqual(['work-author-known', answered, answered, 'out']);
    expect(Object.keys(workAuthorStates)).toEqual(['out', 'invited', 'author']);
  });

  it('are never none, and nobody removes what is also another’s', () => {
    const alone = { authors: [author(one), author(other, 'invited')] };
    const together = { authors: [author(one), author(other)] };
    expect(() => insistOnOtherAuthors(alone)).toThrow('work-has-one-author');
    expect(() => insistOnOtherAuthors(together)).not.toThrow();
    expect(() => insistOnSoleAuthor(together)).toThrow('work-has-other-authors');
    expect(() => insistOnSoleAuthor(alone)).not.toThrow();
  });
});

describe('A work', () => {
  it('links to the web alone', () => {
    expect(() => insistOnLinks(['https://example.com/a', 'http://example.jp'])).not.toThrow();
    for (const link of [
      'javascript:alert(1)',
      'example.com',
      'ftp://example.com',
      'https://localhost',
      'data:text/html,x',
    ]) {
      expect(() => insistOnLinks([link])).toThrow('work-link-not-of-the-web');
    }
  });

  it('takes its pictures in order all together, ten at most and one video', () => {
    const files = [
      { fileId: first, kind: 'picture' as const, alt },
      { fileId: second, kind: 'video' as const, alt },
    ];
    expect(() => insistOnPictures(files, [{ fileId: first, alt }])).not.toThrow();
    for (const asked of [[], [first, first], [second], [first, second]]) {
      expect(() =>
        insistOnPictures(
          files,
          asked.map((fileId) => ({ fileId, alt })),
        ),
      ).toThrow('record-changed-meanwhile');
    }
    expect(() => insistOnRoom(files, 'video')).toThrow('work-has-a-video');
    expect(() => insistOnRoom(files, 'picture')).not.toThrow();
    expect(() =>
      insistOnRoom(
        Array.from({ length: 10 }, () => ({ kind: 'picture' as const })),
        'picture',
      ),
    ).toThrow('work-has-enough-pictures');
  });

  it('is not written over from a stale screen', () => {
    expect(() => insistOnWorkVersion({ version: 2 }, 1)).toThrow('record-changed-meanwhile');
    expect(() => insistOnWorkVersion({ version: 2 }, 2)).not.toThrow();
  });
});
