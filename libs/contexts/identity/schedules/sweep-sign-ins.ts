import { Injectable } from '@nestjs/common';
import { Every, type Schedule } from '#platform';
import { ForgetOldSignIns } from '../use-cases/forget-old-sign-ins.ts';

/** What is over of sign-in does not pile up. */
@Every({ minutes: 60 }, 'sign-in')
@Injectable()
export class SweepSignIns implements Schedule {
  constructor(private readonly forgetOldSignIns: ForgetOldSignIns) {}

  run(): Promise<void> {
    return this.forgetOldSignIns.execute();
  }
}
