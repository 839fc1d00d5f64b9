import process from 'node:process';
import { driveSamples } from './drive-samples.ts';

/** A process of its own for a locale's samples, since they take minutes: all locales at the same time. */
const driven = await driveSamples(process.argv[2] ?? '');
process.send?.(driven);
