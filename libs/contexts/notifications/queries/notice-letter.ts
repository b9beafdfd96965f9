import { Injectable } from '@nestjs/common';
import type { NoticeId } from '../domain/events.ts';
import { ExerciseLetter, type Letter } from './exercise-letter.ts';
import { GatheringLetter } from './gathering-letter.ts';
import { StaffLetter } from './staff-letter.ts';

/** Makes the mail of a notice about an exercise, about others or about an event; null for one about a course. */
@Injectable()
export class NoticeLetter {
  constructor(
    private readonly exerciseLetter: ExerciseLetter,
    private readonly staffLetter: StaffLetter,
    private readonly gatheringLetter: GatheringLetter,
  ) {}

  async ask(id: NoticeId): Promise<Letter | null> {
    const ofExercise = (await this.exerciseLetter.ask(id)) ?? (await this.staffLetter.ask(id));
    return ofExercise ?? this.gatheringLetter.ask(id);
  }
}
