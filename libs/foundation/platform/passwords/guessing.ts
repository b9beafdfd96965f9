import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';

const LONGEST_JUDGED = 64;

/** The lists are long: a process reads them once. */
let guesser: ZxcvbnFactory | undefined;

/** How hard a password is to guess, by lists of those people really use. */
export class Guessing {
  private readonly guesser: ZxcvbnFactory;

  constructor() {
    guesser ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
    this.guesser = guesser;
  }

  /** The power of ten of the guesses somebody needs who knows these words of the person. */
  powerOfTen(password: string, known: readonly string[]): number {
    return this.guesser.check(password.slice(0, LONGEST_JUDGED), [...known]).guessesLog10;
  }
}
