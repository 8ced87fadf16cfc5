// Reads the data back and refuses what the program could not use: npm run check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { level } from './lib/names.mjs';
import { readTsv } from './lib/tsv.mjs';

const year = (text) => (text === '' ? null : Number(text));

export function check(folder) {
    const divisions = readTsv(join(folder, 'divisions.tsv'));
    const towns = readTsv(join(folder, 'towns.tsv'));
    const problems = [];
    const codes = new Set(divisions.map(({ code }) => code));
    const say = (file, line, text) => problems.push(`${file}:${line}: ${text}`);

    const rows = [...divisions.map((row) => ({ ...row, file: 'divisions.tsv' })), ...towns.map((row) => ({ ...row, file: 'towns.tsv' }))];
    const seen = new Set();
    for (const { file, line, code, name, from, until } of rows) {
        if (!(file === 'towns.tsv' ? /^\d{9}$/ : /^\d{6}$/).test(code)) say(file, line, `bad code '${code}'`);
        if (!/^[\u3400-\u9fff]{2,}$/u.test(name)) say(file, line, `bad name '${name}'`);
        for (const text of [from, until]) if (!/^((19|20)\d\d)?$/.test(text)) say(file, line, `bad year '${text}'`);
        if (year(from) !== null && year(until) !== null && year(from) >= year(until)) say(file, line, `${from} is not before ${until}`);
        if (seen.has(`${code} ${name}`)) say(file, line, `${code} ${name} stands twice`);
        seen.add(`${code} ${name}`);
        const parent = code.slice(0, 6);
        if (code.length === 9 && !codes.has(parent) && !codes.has(`${parent.slice(0, 4)}00`)) say(file, line, `no county ${parent}`);
        if (code.length === 6 && !codes.has(`${code.slice(0, 2)}0000`)) say(file, line, 'no province');
    }
    for (const { line, code, name, until, successor } of divisions) {
        if (until !== '' && successor === '') say('divisions.tsv', line, `${name} ended, but nothing came after it`);
        if (successor !== '' && !codes.has(successor)) say('divisions.tsv', line, `unknown successor ${successor}`);
        if (divisions.filter((other) => other.code === code && other.until === '').length > 1) say('divisions.tsv', line, `${code} has two names today`);
    }
    if (problems.length > 0) throw new Error(problems.join('\n'));

    const today = divisions.filter(({ until }) => until === '');
    const count = (kind) => today.filter(({ code }) => level(code) === kind).length;
    const current = towns.filter(({ until }) => until === '').length;
    console.log(`today: ${count('province')} provinces, ${count('prefecture')} prefectures, ${count('county')} counties, ${current} towns`);
    console.log(`former: ${divisions.length - today.length} names of divisions, ${towns.length - current} of towns`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    check(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'GovGraph.Extraction', 'Lexicons', 'Data'));
}
