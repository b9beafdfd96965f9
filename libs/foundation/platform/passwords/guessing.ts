import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';

const LONGEST_JUDGED = 64;

/** How hard a password is to guess, by lists of those people really use. */
export class Guessing {
  private readonly guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

  /** The power of ten of the guesses somebody needs who knows these words of the person. */
  powerOfTen(password: string, known: readonly string[]): number {
    return this.guesser.check(password.slice(0, LONGEST_JUDGED), [...known]).guessesLog10;
  }
}
