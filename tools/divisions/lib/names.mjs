// What a name's form tells: its level, its stem, whether it is a division at all.

export const level = (code) =>
    code.length === 9 ? 'town' : code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

// Rows that only group others in the code (市辖区, 县, 省直辖…) or that statistics add for development zones.
const grouping = /^(市辖区|.*市市辖区|县|市|省直辖.*|自治区直辖.*)$/u;

/** Whether a row of a package is a division of county level or above. */
export function isDivision(code, name) {
    if (grouping.test(name)) return false;
    if (level(code) !== 'county') return true;
    const last = Number(code.slice(4));
    // 71 to 79 are statistics' own numbers for development zones; 6201 has its towns under a county of its own name.
    if (last >= 71 && last <= 79) return false;
    if (/开发区|示范区|产业|管委会$|管理区$|委员会$/u.test(name)) return name.endsWith('行政委员会');
    return !/^(4419|4420|4604|6202)/u.test(code);
}

const suffixes = /(特别行政区|自治区|自治州|自治县|自治旗|林区|特区|新区|地区|[省市县区旗盟])$/u;

/** 大丰市 and 大丰区 are both 大丰. */
export const stem = (name) => name.replace(suffixes, '');

const townSuffix = /(街道|镇|乡|苏木|区公所)$/u;
const noTown = /开发区|园区|新区|工业|保税|特殊|直属|示范|单位|办事处|社区街道$/u;

// Beijing's 地区办事处 stand beside a 乡 of the same name; they are none themselves.
const area = /地区(街道)?$/u;

/**
 * The official name of a town, or null where the row is none (farms, zones). Statistics print some with the county
 * in front (济源市沁园街道), with a zone in brackets or before a hyphen, and streets before 2019 with 办事处.
 */
export function townName(code, printed, ancestors) {
    let name = printed
        .replace(/（[^）]*）/gu, '')
        .replace(/^.*[-—－]/u, '')
        .replace(/\s/gu, '')
        .replace(/(街道|街)办事处$/u, (_, street) => (street === '街道' ? '街道' : '街街道'))
        .replace(/(街道)?办事处$/u, '街道');
    for (const ancestor of ancestors) {
        const rest = name.startsWith(ancestor) ? name.slice(ancestor.length) : '';
        // 青县镇 is a name, 济源市沁园街道 is a name with its city in front.
        if (rest.length >= 3 && townSuffix.test(rest)) name = rest;
    }
    if (!/^[\u3400-\u9fff\u{20000}-\u{3ffff}]{2,}$/u.test(name) || !townSuffix.test(name)) return null;
    if (area.test(name)) return null;
    return Number(code.slice(6)) >= 400 && noTown.test(name) ? null : name;
}
