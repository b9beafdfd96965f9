import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ApplicationRow } from '../../parts/ApplicationState.tsx';

interface StudentsProps {
  /** Null: not answered yet. */
  readonly answer: boolean | null;
  readonly onAnswer: (areStudents: boolean) => void;
}

/** Of people of a school: whether a student is among them. The server says what follows. */
export function StudentsAsked({ answer, onAnswer }: StudentsProps) {
  const translate = useTranslate();
  const say = (key: string) => translate(`applications.apply.${key}`);
  return (
    <FormControl required>
      <FormLabel id="students">{say('students')}</FormLabel>
      <FormHelperText>{say('studentsHint')}</FormHelperText>
      <RadioGroup
        aria-labelledby="students"
        value={answer === null ? '' : String(answer)}
        onChange={(event) => onAnswer(event.target.value === 'true')}
      >
        <FormControlLabel value="false" control={<Radio />} label={say('studentsNo')} />
        <FormControlLabel value="true" control={<Radio />} label={say('studentsYes')} />
      </RadioGroup>
    </FormControl>
  );
}

/** The answer for those who are named on seats that there are already; sent where they are asked. */
export function useStudents({ asksForStudents }: ApplicationRow) {
  const [answer, onAnswer] = useState<boolean | null>(null);
  const said = answer === null ? {} : { areStudents: answer };
  return { answer, onAnswer, said, isSaid: !asksForStudents || answer !== null };
}
