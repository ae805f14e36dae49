import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { messageOf, type Report } from './report';

/** The lines of a JSON-lines file that are as `schema` wants them; the others are reported by file and line. */
export function readLines<T>(file: string, schema: v.GenericSchema<unknown, T>, report: Report): T[] {
  const text = readText(file, report);
  if (text === null) return [];
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = readValue(line, schema, `${file}:${index + 1}`, report);
    return value === null ? [] : [value];
  });
}

/** A file with one JSON value; null, and reported, when it cannot be used. */
export function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>, report: Report): T | null {
  const text = readText(file, report);
  return text === null ? null : readValue(text, schema, file, report);
}

function readText(file: string, report: Report): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    report.problem(file, messageOf(error));
    return null;
  }
}

function readValue<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  where: string,
  report: Report,
): T | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = messageOf(error);
    report.problem(lineOf(text, message, where), `not valid JSON (${message})`);
    return null;
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  report.problem(where, `${v.getDotPath(issue) ?? 'value'}: ${issue.message}`);
  return null;
}

/** Adds the line of a syntax error in a file of several lines. */
function lineOf(text: string, message: string, where: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (!text.trim().includes('\n') || !position) return where;
  return `${where}:${text.slice(0, Number(position)).split('\n').length}`;
}
