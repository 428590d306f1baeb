export const id = 5441;
export const ids = [5441,6815];
export const modules = {

/***/ 7007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ drive),
  Z: () => (/* binding */ isStuck)
});

// EXTERNAL MODULE: ./.build/src/core/clock.js
var clock = __webpack_require__(2309);
// EXTERNAL MODULE: ./.build/src/core/rollout/machine.js + 4 modules
var machine = __webpack_require__(9314);
// EXTERNAL MODULE: ./.build/src/core/rollout/next.js
var next = __webpack_require__(5140);
;// CONCATENATED MODULE: ./.build/src/core/rollout/executor.js


async function execute(rollout, stage) {
    for (let state = rollout;;) {
        const rested = await untilRest(state, stage);
        const words = await stage.leave(rested);
        if (words.length === 0)
            return rested;
        state = after(rested, words);
    }
}
async function untilRest(rollout, stage) {
    let state = rollout;
    for (let effect = (0,next/* next */.K2)(state); effect !== undefined; effect = (0,next/* next */.K2)(state)) {
        const intended = (0,next/* acts */.Ij)(effect) ? (0,next/* intend */.fY)(state, effect) : state;
        const words = (0,next/* acts */.Ij)(effect) ? await stage.record(intended) : [];
        if (words.length > 0) {
            state = after(state, words);
            continue;
        }
        const event = await stage.perform(effect, intended);
        const done = (0,machine/* advance */.n)(intended, event);
        const following = (0,next/* next */.K2)(done);
        if (!stage.goesOn(done, event) || following === undefined)
            return done;
        state = (0,next/* acts */.Ij)(following) ? done : after(done, await write(stage, intended, done));
    }
    return state;
}
const after = (rollout, events) => events.reduce(machine/* advance */.n, rollout);
function write(stage, before, rollout) {
    return isUndecided(before, rollout) ? stage.note(rollout) : stage.record(rollout);
}
function isUndecided(before, rollout) {
    const same = ['phase', 'direction', 'position', 'frozen', 'undone', 'pauseBegan'].every((field) => before[field] === rollout[field]);
    return same && before.milestones.length === rollout.milestones.length;
}

// EXTERNAL MODULE: ./.build/src/core/rollout/journal.js + 3 modules
var rollout_journal = __webpack_require__(2089);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var core_problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/core/rollout/plan.js
var rollout_plan = __webpack_require__(770);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/deployed.js



async function published(session, rollout, journal, leaves) {
    const { ledger, job, deployments: record } = session;
    const write = leaves ? ledger.leave : ledger.write;
    if (record === undefined)
        return write(journal);
    const known = job.unwritten ?? journal.deployments;
    const told = await tell(session, record, rollout, known, journal.rollout === undefined);
    const words = await write({ ...journal, deployments: told.now });
    job.unwritten = words.length > 0 ? told.going : undefined;
    return words;
}
async function tell(session, record, rollout, words, isOver) {
    if (isOver)
        return concluded(session, record, rollout, words);
    const isAnnounced = words?.current !== undefined;
    if (!isAnnounced)
        return { now: { ...words, current: {} }, going: { ...words } };
    const now = isBusy(rollout) ? words : await accompanied(session, record, rollout, words);
    return { now, going: now };
}
function isBusy({ intent, direction }) {
    return intent !== undefined || direction === 'back';
}
async function accompanied(session, record, rollout, words) {
    const { job } = session;
    const said = stateOf(rollout);
    if (words.current?.said === said && !job.mayBeSaid)
        return words;
    return saying(session, words, async () => {
        const { id, wasThere } = await begun(session, record, rollout, words);
        await record.say(id, said, describe(rollout), job.mayBeSaid && wasThere);
        job.mayBeSaid = false;
        return { ...words, current: { id, said } };
    });
}
async function concluded(session, record, rollout, words) {
    const { job } = session;
    const live = words?.live;
    const rest = live === undefined ? {} : { live };
    const otherwise = { now: rest, going: { ...words } };
    return saying(session, otherwise, async () => {
        const { id, wasThere } = await begun(session, record, rollout, words);
        const isDoubtful = job.mayBeSaid && !job.hasActed && wasThere;
        const going = { ...rest, current: { id } };
        if (rollout.phase === 'aborted') {
            await record.say(id, 'failed', rollout.because, isDoubtful);
            if (job.retired !== undefined)
                await record.say(job.retired, 'verified', `again: ${rollout.because}`, false);
            return { now: rest, going };
        }
        const state = rollout.verdict === 'errored' ? 'failed' : 'verified';
        const isNew = await record.say(id, state, `all traffic: ${rollout.because}`, isDoubtful);
        if (live === undefined || live === id)
            return { now: { live: id }, going };
        await record.say(live, 'replaced', `by ${rollout.version}`, !isNew);
        job.retired = live;
        return { now: { live: id }, going };
    });
}
const FRESH = 10_000;
async function fenced({ ledger, hold, rig }) {
    const age = rig.world.clock.now() - (ledger.takenAt ?? Number.NEGATIVE_INFINITY);
    if (age > FRESH && !(await hold.isOurs()))
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.lockLost(ledger.journal.environment));
}
async function saying(session, otherwise, work) {
    const { job, say } = session;
    if (job.isMute)
        return otherwise;
    await fenced(session);
    try {
        return await work();
    }
    catch (thrown) {
        job.isMute = true;
        say.warn(`The deployments do not show this rollout: ${(0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown))}`);
        return otherwise;
    }
}
async function begun({ ledger, job }, record, { version, startedAt, plan }, words) {
    if (words?.current?.id !== undefined)
        return { id: words.current.id, wasThere: true };
    const { environment, liveVersion } = ledger.journal;
    const deployed = {
        key: `${environment}/${version}/${startedAt}`,
        version,
        previous: liveVersion,
        plan: rollout_plan/* CanaryPlan */.A8.encode(plan),
        journal: { location: ledger.location, revision: ledger.revision },
    };
    return record.begin(deployed, job.mayBeMade);
}
function stateOf({ phase, pauseBegan }) {
    return pauseBegan !== undefined || phase === 'paused' || phase === 'frozen' ? 'waiting' : 'in-progress';
}
function describe({ phase, weight, because }) {
    return `${phase} at ${weight} %: ${because}`;
}

// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/in-time.js



const BACK = (0,duration.ms)(10_000);
const CANCELLED = (0,duration.ms)(2_000);
function inTime({ clock, cancelled, back, location }, work) {
    return new Promise((resolve, reject) => {
        const give = (limit) => {
            const because = `no answer within ${limit / 1_000} s, and traffic had to go back`;
            onAbort(clock.timeout(limit), () => reject(new core_problem/* SluiceError */.ah(problems/* problems */.B.journalUnreachable(location, because))));
        };
        if (back)
            give(BACK);
        const forget = onAbort(cancelled, () => give(CANCELLED));
        work.then(resolve, reject).finally(forget);
    });
}
function onAbort(signal, work) {
    if (signal.aborted)
        work();
    else
        signal.addEventListener('abort', work, { once: true });
    return () => signal.removeEventListener('abort', work);
}

// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health_health = __webpack_require__(1986);
;// CONCATENATED MODULE: ./.build/src/core/health/wait.js


async function waitUntilHealthy({ probe, policy }, clock, signal, onObserved = () => { }) {
    const deadline = clock.now() + policy.deadline;
    let health = health_health/* UNKNOWN */.HV;
    await clock.sleep(policy['initial-delay'], signal);
    while (health.state !== 'healthy' && clock.now() < deadline && !signal.aborted) {
        health = await attempt({ probe, policy }, health, clock, signal);
        onObserved(health);
        if (health.state !== 'healthy')
            await clock.sleep((0,duration.ms)(Math.min(policy.period, deadline - clock.now())), signal);
    }
    return health;
}
async function attempt({ probe, policy }, health, clock, signal) {
    const result = await probe.attempt(AbortSignal.any([signal, clock.timeout(policy.timeout)]));
    return (0,health_health/* observe */.lB)(health, result, policy, clock.now());
}

// EXTERNAL MODULE: ./.build/src/core/metrics/buckets.js
var buckets = __webpack_require__(5918);
// EXTERNAL MODULE: ./.build/src/core/metrics/counters.js
var counters = __webpack_require__(5912);
// EXTERNAL MODULE: ./.build/src/core/metrics/traffic.js
var traffic = __webpack_require__(8420);
// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
// EXTERNAL MODULE: ./.build/src/core/rollout/conditions.js + 1 modules
var conditions = __webpack_require__(2233);
// EXTERNAL MODULE: ./.build/src/core/rollout/learned.js
var rollout_learned = __webpack_require__(5110);
// EXTERNAL MODULE: ./.build/src/core/rollout/start-evidence.js
var start_evidence = __webpack_require__(2803);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/past.js






const SCRAPE_TIMEOUT = (0,duration.ms)(5_000);
async function pastBefore(rig, { learned, plan, origin }, at, say, signal) {
    const seen = learned && (0,rollout_learned/* pastOf */.CM)(learned);
    const past = seen ?? (await askPast(rig, plan, at - (origin?.at ?? at), say, signal));
    return past && { edges: past.edges, intervals: past.intervals };
}
async function isKnown(rig, { plan, judge }, say, signal) {
    if (rig.traffic === undefined || judge.evidence !== undefined)
        return true;
    const past = await askPast(rig, plan, 0, say, signal);
    return past !== undefined && past.duration >= plan.analysis.learn;
}
async function askPast({ traffic, world }, plan, ago, say, signal) {
    const within = AbortSignal.any([signal, world.clock.timeout(SCRAPE_TIMEOUT)]);
    try {
        return await traffic?.past?.((0,start_evidence/* pastWanted */.M)(plan, ago), within);
    }
    catch (thrown) {
        if (!(thrown instanceof core_problem/* SluiceError */.ah))
            throw thrown;
        say.warn(`nothing is known of the stable version before this rollout: ${(0,core_problem/* explain */.WE)(thrown.problem)}`);
        return undefined;
    }
}
async function lookAtStable({ traffic, world }, { origin }, health, say, signal) {
    const within = AbortSignal.any([signal, world.clock.timeout(SCRAPE_TIMEOUT)]);
    const reading = await traffic?.read('stable', within);
    const at = (0,clock/* timestamp */.v)(world.clock);
    const looked = { type: 'learned', at, health: [...health] };
    if (reading?.state !== 'counted') {
        if (reading !== undefined)
            say.warn(`stable version: ${reading.because}`);
        return looked;
    }
    const { traffic: served, edges, duration, snapshot, warnings } = (0,counters/* increments */.H)(origin?.stable, reading);
    for (const warning of warnings)
        say.warn(`stable version: ${warning}`);
    const lesson = duration > 0 && { lesson: { edges, traffic: served, duration } };
    return { ...looked, origin: { at, stable: snapshot }, ...lesson };
}

;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/look.js










async function look(rig, rollout, health, say, signal) {
    const asked = (0,clock/* timestamp */.v)(rig.world.clock);
    const [stable, canary] = await readBoth(rig, signal);
    const at = (0,clock/* timestamp */.v)(rig.world.clock);
    const weight = rig.realWeight === undefined ? rollout.weight : ((await rig.realWeight(signal)) ?? 0);
    const counted = compare({ ...rollout, weight }, stable, canary, { asked, at });
    for (const warning of counted.warnings)
        say.warn(warning);
    const answers = await ask(rig, rollout, at, signal);
    const known = isFirst(rollout, counted.seen) ? await pastBefore(rig, rollout, at, say, signal) : undefined;
    const past = known && { past: known };
    const observation = { ...counted.seen, ...past, at, health: [...health], answers };
    return {
        event: { type: 'observed', at, observation, ...(counted.origin && { origin: counted.origin }) },
        lost: counted.lost,
    };
}
function isFirst({ judge }, { interval }) {
    return judge.evidence === undefined && interval !== undefined && interval.weight < 100;
}
async function readBoth({ traffic, world }, signal) {
    if (traffic === undefined)
        return [undefined, undefined];
    const within = AbortSignal.any([signal, world.clock.timeout(SCRAPE_TIMEOUT)]);
    return Promise.all([traffic.read('stable', within), traffic.read('canary', within)]);
}
function compare(rollout, stable, canary, times) {
    if (stable === undefined || canary === undefined)
        return { seen: {}, warnings: [] };
    if (canary.state === 'refused' && stable.state === 'counted')
        return { seen: { refused: canary.because, noData: undefined }, warnings: [`canary: ${canary.because}`] };
    if (stable.state !== 'counted')
        return silent(`stable version: ${stable.because}`);
    if (canary.state !== 'counted')
        return silent(`canary: ${canary.because}`);
    return countBoth(rollout, stable, canary, times);
}
const silent = (noData) => ({ seen: { noData }, warnings: [noData] });
const wait = (waiting) => ({ seen: { waiting }, warnings: [] });
function isOlder({ age = 0 }, asked, since) {
    return age > 0 && asked - age < since;
}
function countBoth({ origin, weight, judge }, stable, canary, { asked, at }) {
    if (origin?.stable === undefined && [stable, canary].some((scrape) => isOlder(scrape, asked, judge.since)))
        return wait('waiting for counters that are newer than the weight');
    const s = (0,counters/* increments */.H)(origin?.stable, stable);
    const c = (0,counters/* increments */.H)(origin?.canary, canary);
    const warnings = [
        ...s.warnings.map((line) => `stable version: ${line}`),
        ...c.warnings.map((line) => `canary: ${line}`),
    ];
    const next = { at, stable: s.snapshot, canary: c.snapshot };
    const lost = s.whole && c.whole ? undefined : warnings.join('; ');
    if (origin?.stable === undefined || origin.canary === undefined)
        return { seen: {}, origin: next, warnings, lost };
    if (s.duration === 0 || c.duration === 0)
        return wait('waiting for newer counters');
    const edges = (0,buckets/* commonEdges */.WN)([s.edges, c.edges]);
    const interval = {
        at,
        duration: at - origin.at,
        weight,
        edges,
        canary: (0,traffic/* coarsenTraffic */.ju)(c.traffic, c.edges, edges),
        stable: (0,traffic/* coarsenTraffic */.ju)(s.traffic, s.edges, edges),
    };
    const baseline = judge.evidence === undefined ? lifetime(stable, edges.length > 0 ? edges : stable.edges) : undefined;
    return { seen: { interval, baseline }, origin: next, warnings, lost };
}
function lifetime({ instances, edges: from }, edges) {
    const total = instances.reduce(traffic/* addTraffic */.b5, traffic/* NO_TRAFFIC */.qE);
    return { traffic: (0,traffic/* coarsenTraffic */.ju)(total, from, edges), edges };
}
async function ask(rig, { plan, judge }, at, signal) {
    const due = plan.conditions.filter((condition) => {
        const tally = judge.tallies[(0,condition_config/* conditionName */.Hr)(condition)] ?? (0,conditions/* startTally */.dP)(judge.since);
        return !(0,condition_config/* isBuiltIn */.qi)(condition) && (0,conditions/* isDue */.nZ)(condition, tally, at);
    });
    const answers = due.map(async (condition) => [(0,condition_config/* conditionName */.Hr)(condition), await answer(rig, condition.metric, condition.query, signal)]);
    return Object.fromEntries(await Promise.all(answers));
}
async function answer({ providers, world }, metric, query, signal) {
    const within = AbortSignal.any([signal, world.clock.timeout((0,duration.ms)(30_000))]);
    const provider = providers[metric];
    if (provider === undefined)
        return { error: `there is no provider "${metric}"` };
    try {
        const canary = await provider.canary.measure(query, within);
        return { canary, stable: await provider.stable.measure(query, within) };
    }
    catch (thrown) {
        return { error: (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)) };
    }
}
async function probeDue({ probes, world }, healths, signal) {
    const now = world.clock.now();
    const next = probes.canary.map((watched, i) => {
        const health = healths[i] ?? { state: 'unknown', streak: 0 };
        const due = health.at === undefined || now - health.at >= watched.policy.period;
        return due ? attempt(watched, health, world.clock, signal) : health;
    });
    return Promise.all(next);
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/weight.js
var canary_shift_weight = __webpack_require__(3993);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/perform.js








async function perform(rig, job, effect, rollout, say) {
    const back = rollout.direction === 'back';
    if (job.cancelled.aborted && !back)
        return stopped(rig, job);
    try {
        const event = await act(rig, job, effect, rollout, say);
        return job.cancelled.aborted && !back ? stopped(rig, job) : event;
    }
    catch (thrown) {
        return job.cancelled.aborted && !back ? stopped(rig, job) : unproven(rig, (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)));
    }
}
function act(rig, job, effect, rollout, say) {
    if (effect.do === 'set-weight')
        return shift(rig, job, effect.weight, rollout);
    if (effect.do === 'prove-health')
        return proveHealth(rig, job, effect.role, say);
    if (effect.do === 'make-stable')
        return makeStable(rig, job);
    return effect.do === 'learn' ? learn(rig, job, rollout, say) : watch(rig, job, rollout, say);
}
function longestOf({ probes }, effect, { plan }) {
    if (effect.do === 'make-stable')
        return COMMAND_TIMEOUT + MARGIN;
    const deadlines = effect.do === 'prove-health' ? probes[effect.role].map(({ policy }) => policy.deadline) : [];
    return Math.max(plan.scrapeInterval, ...deadlines) + MARGIN;
}
const MARGIN = 30_000;
function stopped(rig, { cancelled }) {
    return { type: 'stopped', at: (0,clock/* timestamp */.v)(rig.world.clock), because: reasonOf(cancelled) };
}
function reasonOf({ reason }) {
    return reason instanceof Error && typeof reason.cause === 'string' ? reason.cause : (0,core_problem/* toProblem */.H8)(reason).what;
}
const unproven = (rig, because) => ({ type: 'unproven', at: (0,clock/* timestamp */.v)(rig.world.clock), because });
async function shift(rig, job, weight, rollout) {
    const back = rollout.direction === 'back';
    const seen = await (0,canary_shift_weight/* setAndProve */.QE)(rig, { weight, back, attempts: rollout.attempts }, job.cancelled);
    if (seen !== weight)
        return unproven(rig, `asked for ${weight} %, the router reports ${seen} %`);
    return { type: 'proven', at: (0,clock/* timestamp */.v)(rig.world.clock), ...(back ? {} : await originNow(rig, rollout, job)) };
}
async function originNow(rig, { origin: _, ...rollout }, job) {
    job.lookedAt = rig.world.clock.now();
    const { event } = await look(rig, { ...rollout, plan: { ...rollout.plan, conditions: [] }, judge: { ...rollout.judge, since: job.lookedAt } }, [], SILENT, job.cancelled);
    return event.type === 'observed' && event.origin !== undefined ? { origin: event.origin } : {};
}
const SILENT = { info: () => { }, warn: () => { } };
async function proveHealth(rig, job, role, say) {
    const healths = await Promise.all(rig.probes[role].map(async (watched) => {
        const health = await waitUntilHealthy(watched, rig.world.clock, job.cancelled, (seen) => say.info(`${watched.probe.target}: ${(0,health_health/* showHealth */.o4)(seen)}`));
        return { target: watched.probe.target, health };
    }));
    const sick = healths.find(({ health }) => health.state !== 'healthy');
    if (sick !== undefined)
        return unproven(rig, `${sick.target} did not become healthy: ${(0,health_health/* showHealth */.o4)(sick.health)}`);
    return { type: 'proven', at: (0,clock/* timestamp */.v)(rig.world.clock), health: healths.map(({ health }) => health) };
}
const COMMAND_TIMEOUT = (0,duration.ms)(1_800_000);
async function makeStable(rig, { cancelled }) {
    const { exitCode, stderr } = await rig.world.run(rig.makeStable ?? [], {}, AbortSignal.any([cancelled, rig.world.clock.timeout(COMMAND_TIMEOUT)]));
    if (exitCode === 0)
        return { type: 'proven', at: (0,clock/* timestamp */.v)(rig.world.clock) };
    const last = stderr.trim().split('\n').at(-1) ?? '';
    return unproven(rig, `the command that makes the new version stable ended with ${exitCode ?? 'a signal'}: ${last}`);
}
async function learn(rig, job, rollout, say) {
    if (rollout.learned === undefined && (await isKnown(rig, rollout, say, job.cancelled)))
        return { type: 'proven', at: (0,clock/* timestamp */.v)(rig.world.clock) };
    return whenDue(rig, job, rollout, say, (health) => {
        job.tookOver = false;
        return lookAtStable(rig, rollout, health, say, job.cancelled);
    });
}
function watch(rig, job, rollout, say) {
    return whenDue(rig, job, rollout, say, async (health) => {
        const { event, lost } = await look(rig, rollout, health, say, job.cancelled);
        const broken = job.tookOver && lost !== undefined;
        job.tookOver = false;
        return broken
            ? {
                type: 'stopped',
                at: (0,clock/* timestamp */.v)(rig.world.clock),
                because: `the evidence is not whole after the takeover: ${lost}`,
            }
            : event;
    });
}
async function whenDue(rig, job, rollout, say, work) {
    const health = await probeUntilDue(rig, job, rollout);
    job.lookedAt = rig.world.clock.now();
    if (job.cancelled.aborted)
        return stopped(rig, job);
    return (await weightMoved(rig, job, rollout, say)) ?? work(health);
}
async function probeUntilDue(rig, job, rollout) {
    const { clock } = rig.world;
    const due = (job.lookedAt ?? rollout.origin?.at ?? clock.now()) + rollout.plan.scrapeInterval;
    const sick = (healths) => rollout.phase === 'progressing' && healths.some(({ state }) => state === 'unhealthy');
    let health = await probeDue(rig, rollout.judge.health, job.cancelled);
    while (job.mode !== 'tick' && clock.now() < due && !job.cancelled.aborted && !sick(health)) {
        const nextProbe = Math.min(...health.map((one, i) => (one.at ?? 0) + (rig.probes.canary[i]?.policy.period ?? Infinity)));
        await clock.sleep((0,duration.ms)(Math.max(1, Math.min(due, nextProbe) - clock.now())), job.cancelled);
        health = await probeDue(rig, health, job.cancelled);
    }
    return health;
}
async function weightMoved(rig, job, { weight }, say) {
    try {
        const seen = await (0,canary_shift_weight/* weightSoon */.ub)(rig, job.cancelled);
        return seen === weight ? undefined : { type: 'moved', at: (0,clock/* timestamp */.v)(rig.world.clock), seen };
    }
    catch (thrown) {
        say.warn(`the live weight could not be read: ${(0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown))}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/job.js
var job = __webpack_require__(866);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/rescue.js






async function rescue(session, thrown) {
    const { rig, ledger } = session;
    const problem = (0,core_problem/* toProblem */.H8)(thrown);
    if ((0,job/* isLeft */.O)(session.job))
        return new core_problem/* SluiceError */.ah({ ...problem, why: `${problem.why ?? ''} ${LEFT}`.trim() });
    const { rollout } = ledger.journal;
    if (rollout === undefined || (await isHeldElsewhere(session, problem)))
        return thrown;
    const undo = (0,rollout_plan/* undos */._u)((0,rollout_plan/* compile */.wE)(rollout.plan), rollout.position).find((effect) => effect.do === 'set-weight');
    if (undo === undefined)
        return thrown;
    try {
        const seen = await (0,canary_shift_weight/* setAndRead */.Kw)(rig, undo.weight);
        if (seen !== undo.weight)
            return new core_problem/* SluiceError */.ah(problems/* problems */.B.trafficNotReturned((0,core_problem/* explain */.WE)(problem), `the router reports ${seen} %`));
        return new core_problem/* SluiceError */.ah({ ...problem, why: `${problem.why ?? ''} ${rescued(undo.weight)}`.trim() });
    }
    catch (second) {
        return new core_problem/* SluiceError */.ah(problems/* problems */.B.trafficNotReturned((0,core_problem/* explain */.WE)(problem), (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(second))));
    }
}
const LEFT = 'The traffic stays where it is: the next tick goes on from there.';
async function isHeldElsewhere({ hold, rig, job, ledger }, { code }) {
    if (code === 'journal-moved' || code === 'lock-lost')
        return true;
    const hurry = { clock: rig.world.clock, cancelled: job.cancelled, back: true, location: ledger.location };
    return !(await inTime(hurry, hold.isOurs()).catch(() => true));
}
function rescued(weight) {
    return weight === 0
        ? 'The traffic was taken back to the stable version.'
        : `The traffic was left at ${weight} %, where it was proven.`;
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/words.js
var words = __webpack_require__(7960);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/drive.js









async function drive(session, rollout, isLast) {
    const { ledger, hold, rig, job, say, recorder } = session;
    const settled = (state) => settle(ledger.journal, state, (0,clock/* timestamp */.v)(rig.world.clock));
    const soon = (state, work) => inTime(hurryOf(session, state), work);
    const writing = (state, write) => soon(state, (0,words/* hearing */.v6)(session, state, write));
    const stage = {
        record: (state) => writing(state, () => published(session, state, settled(state), false)),
        leave: (state) => writing(state, () => published(session, state, settled(state), isLast && !isStuck(state))),
        note: (state) => writing(state, () => ledger.note(settled(state))),
        perform: async (effect, state) => {
            job.goesBack ||= state.direction === 'back';
            job.hasActed ||= (0,next/* acts */.Ij)(effect);
            await soon(state, hold.renew(longestOf(rig, effect, state)));
            return perform(rig, job, effect, state, say);
        },
        goesOn: (state, event) => {
            job.goesBack ||= state.direction === 'back';
            recorder.note(state, event);
            return goesOn(job, state, event);
        },
    };
    recorder.begin(rollout);
    try {
        return await execute(rollout, stage);
    }
    catch (thrown) {
        throw await rescue(session, thrown);
    }
}
function isStuck({ direction, phase }) {
    return direction === 'back' && phase !== 'aborted' && phase !== 'promoted';
}
function hurryOf({ rig, job, ledger }, rollout) {
    const { cancelled } = rollout.phase === 'aborted' || rollout.phase === 'promoted' ? NEVER : job;
    return { clock: rig.world.clock, cancelled, back: isStuck(rollout), location: ledger.location };
}
const NEVER = { cancelled: new AbortController().signal };
function settle(journal, rollout, at) {
    return (0,rollout_journal/* close */.VN)({ ...journal, rollout }, at);
}
const ATTEMPTS = { run: 20, cancelled: 2 };
function goesOn({ mode, cancelled }, state, event) {
    if (state.direction === 'back')
        return state.attempts < (cancelled.aborted ? ATTEMPTS.cancelled : ATTEMPTS.run);
    if (state.phase === 'paused' && state.pauseBegan !== undefined)
        return false;
    if (mode !== 'tick')
        return true;
    const due = (0,next/* next */.K2)(state)?.do;
    return due === 'learn' ? event.type === 'proven' : due !== 'watch';
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isLeft),
/* harmony export */   i: () => (/* binding */ newJob)
/* harmony export */ });
function newJob(mode, cancelled) {
    return {
        mode,
        cancelled,
        tookOver: false,
        goesBack: false,
        mayBeSaid: false,
        hasActed: false,
        mayBeMade: false,
        isMute: false,
    };
}
function isLeft({ mode, cancelled, goesBack }) {
    return mode === 'tick' && !cancelled.aborted && !goesBack;
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ND: () => (/* binding */ makeRig),
  ho: () => (/* binding */ open_open),
  _0: () => (/* binding */ openJournal),
  Ch: () => (/* binding */ openStore)
});

// UNUSED EXPORTS: journalPath

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/core/clock.js
var core_clock = __webpack_require__(2309);
// EXTERNAL MODULE: ./.build/src/core/placeholders.js
var placeholders = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/core/rollout/hold.js
var hold = __webpack_require__(2328);
// EXTERNAL MODULE: ./.build/src/core/rollout/journal.js + 3 modules
var rollout_journal = __webpack_require__(2089);
;// CONCATENATED MODULE: ./.build/src/core/rollout/ledger.js




const TRIES = 5;
async function openLedger(store, clock, start) {
    const read = async () => {
        const stored = await store.read();
        const journal = stored === undefined ? start() : (0,rollout_journal/* parseJournal */.z8)(stored.text, store.location);
        return { journal, revision: stored?.revision, known: journal };
    };
    let { journal, revision, known } = await read();
    let token = journal.token;
    let isWritten = true;
    let takenAt;
    const dated = ({ free: _, words: __, ...changed }, by = token) => ({
        ...changed,
        token: by,
        writtenAt: (0,core_clock/* timestamp */.v)(clock),
    });
    const put = async (next) => {
        revision = await store.write((0,rollout_journal/* showJournal */.hp)(next), revision);
        takenAt = clock.now();
        known = next;
        journal = next;
        isWritten = true;
    };
    const heard = async (thrown) => {
        if ((0,problem/* toProblem */.H8)(thrown).code !== 'journal-moved')
            throw thrown;
        const now = await read();
        const { words = [] } = now.journal;
        if (words.length === 0 || wordless(now.journal) !== wordless(known))
            throw thrown;
        revision = now.revision;
        return words;
    };
    const write = (next) => put(next).then(() => [], heard);
    let prepared;
    const fenceOf = (by) => keeping(dated(journal, by), (0,rollout_journal/* wordsOn */.lD)(journal));
    const raise = async () => {
        let next = prepared?.token === token ? prepared : fenceOf();
        for (let tries = 1;; tries++) {
            if (journal.token > token)
                throw new problem/* SluiceError */.ah(problems/* problems */.B.lockLost(journal.environment));
            try {
                return await put(next);
            }
            catch (thrown) {
                if ((0,problem/* toProblem */.H8)(thrown).code !== 'journal-moved' || tries >= TRIES)
                    throw thrown;
            }
            ;
            ({ journal, revision, known } = await read());
            next = fenceOf();
        }
    };
    return {
        location: store.location,
        get journal() {
            return journal;
        },
        get revision() {
            return revision;
        },
        get takenAt() {
            return takenAt;
        },
        write: (changed) => write(dated(changed)),
        async note(changed) {
            if (clock.now() - journal.writtenAt >= store.lookEvery)
                return write(dated(changed));
            journal = { ...changed, writtenAt: journal.writtenAt };
            isWritten = false;
            return [];
        },
        leave: (changed) => write({ ...dated(changed), free: true }),
        async flush() {
            const words = isWritten ? [] : await write(dated(journal));
            if (words.length > 0)
                await put(keeping(dated(journal), words));
        },
        async say(word) {
            await store.write((0,rollout_journal/* showJournal */.hp)((0,rollout_journal/* withWord */.$H)(journal, word)), revision);
        },
        fence(by) {
            prepared = fenceOf(by);
            return { location: store.location, text: (0,rollout_journal/* showJournal */.hp)(prepared), after: revision };
        },
        async under(hold) {
            token = hold.token;
            await raise();
        },
    };
}
function wordless({ words: _, ...journal }) {
    return (0,rollout_journal/* showJournal */.hp)(journal);
}
function keeping(journal, words) {
    return words.length === 0 ? journal : { ...journal, words: [...words] };
}

// EXTERNAL MODULE: ./.build/src/core/rollout/lock.js
var lock = __webpack_require__(4046);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/questions.js

function askingAs(words, { measure }) {
    return { measure: (query, signal) => measure((0,placeholders/* fill */.G)(query, words), signal) };
}
function onlyOfCanary({ measure }) {
    return { measure: async (query, signal) => (query.includes('{canary') ? measure(query, signal) : null) };
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/settings.js + 5 modules
var settings = __webpack_require__(6414);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/open.js












async function openStore(values, { host, world }, keep) {
    const choice = await (0,settings/* choose */.Sw)(values, journalPath(values.environment, host.env('GITHUB_REPOSITORY'), host.env('XDG_STATE_HOME')));
    return { choice, world, store: keep ?? choice.store.make((0,settings/* words */.aL)(values, []), world) };
}
async function open_open(values, scene, keep) {
    const { choice, world, store } = await openStore(values, scene, keep);
    const found = await (0,hold/* readLock */.mF)(store, values.environment);
    const ledger = await openJournal(values, { store, world });
    const { journal } = ledger;
    const slots = slotNames(values);
    if (journal.slots.join() !== slots.join())
        throw new problem/* SluiceError */.ah(problems/* problems */.B.slotUnknown(store.location, journal.live, slots));
    return { choice, world, store, found: { ...found, lock: (0,lock/* released */.w2)(found.lock, (0,rollout_journal/* freedBy */.uq)(journal)) }, ledger };
}
function openJournal(values, { store, world }) {
    const slots = slotNames(values);
    const start = () => (0,rollout_journal/* startJournal */.qd)(values.environment, slots, slots[0], (0,core_clock/* timestamp */.v)(world.clock));
    return openLedger(store, world.clock, start);
}
function journalPath(environment, repository = 'local', base = (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state')) {
    return (0,external_node_path_.join)(base, 'sluice', ...repository.split('/'), `${encodeURIComponent(environment)}.json`);
}
function slotNames({ slots }) {
    const [first = 'stable', second = 'canary'] = Object.keys(slots ?? {});
    return [first, second];
}
function makeRig(values, { choice, world, ledger }) {
    const { journal } = ledger;
    const names = [journal.live, (0,rollout_journal/* other */.F)(journal)];
    const [stable = '', canary = ''] = names.map((name) => values.slots?.[name] ?? '');
    const now = (0,settings/* words */.aL)(values, [stable, canary], names);
    const turned = { ...now, canary: stable, 'canary-slot': now['stable-slot'] };
    const providers = Object.entries(choice.providers).map(([name, provider]) => {
        const canary = askingAs(now, provider.make(now, world));
        const stable = askingAs(turned, provider.make(turned, world));
        return [name, { canary, stable: provider.speaksOfCanary ? stable : onlyOfCanary(stable) }];
    });
    const watched = (filled) => choice.health.map(({ probe, policy }) => ({ probe: probe.make(filled, world), policy }));
    return {
        world,
        ...routing(values, choice.router?.make(now, world), (weight) => (0,rollout_journal/* routerWeight */.yo)(journal, weight)),
        traffic: choice.traffic?.make(now, world),
        providers: Object.fromEntries(providers),
        probes: { canary: watched(now), stable: watched(turned) },
        makeStable: values['return-command'] && fillArgv(values['return-command'], now),
    };
}
function routing({ mode }, router, turn) {
    const real = router && facing(router, turn);
    if (mode !== 'shadow')
        return { router: real ?? paperRouter() };
    return { router: paperRouter(), realWeight: async (signal) => real?.weight(signal) };
}
function paperRouter() {
    let weight = 0;
    return {
        weight: async () => weight,
        setWeight: async (percent) => {
            weight = percent;
        },
    };
}
function facing(router, turn) {
    return {
        weight: async (signal) => turn(await router.weight(signal)),
        setWeight: (percent, signal) => router.setWeight(turn(percent), signal),
    };
}
function fillArgv(argv, filled) {
    return (0,placeholders/* fill */.G)(argv, filled);
}


/***/ }),

/***/ 8438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ createRecorder),
  E: () => (/* binding */ errorRatio)
});

// EXTERNAL MODULE: ./.build/src/core/analysis/evidence.js + 19 modules
var evidence = __webpack_require__(3732);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/report/numbers.js
var numbers = __webpack_require__(6328);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-line.js



function renderProgress(row) {
    const { weight, step, steps, canary, stable, evidence, limit, left, decision, because = '' } = row;
    const number = step > 0 ? String(step) : numbers/* NOTHING */.K$;
    const columns = [
        (0,numbers/* showWeight */.uW)(weight).padStart(5),
        `step ${number.padStart(String(steps).length)}/${steps}`,
        `canary ${showArm(canary)}`,
        `stable ${showArm(stable)}`,
        `evidence ${(0,numbers/* showEvidence */.FU)(evidence, limit).padStart(13)}`,
        `${showLeft(left).padStart(5)} left`,
    ];
    if (decision !== 'continue')
        columns.push(`${decision}${because && `: ${(0,one_line/* oneLine */.TN)(because)}`}`);
    return columns.join('  ');
}
function showArm(arm) {
    const rate = `(${(0,numbers/* showRate */.Gx)(arm)})`;
    return `${String(arm.requests).padStart(5)} req, ${String(arm.errors).padStart(4)} err ${rate.padStart(9)}`;
}
function showLeft(left) {
    return left < 600_000 ? `${Math.ceil(left / 1_000)} s` : (0,duration/* showDuration */.kJ)(Math.ceil(left / 60_000) * 60_000);
}

// EXTERNAL MODULE: ./.build/src/core/rollout/plan.js
var plan = __webpack_require__(770);
// EXTERNAL MODULE: ./.build/src/core/rollout/tick-row.js
var tick_row = __webpack_require__(3317);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/recorder.js




function createRecorder(say) {
    const rows = [];
    const warnings = [];
    const narrator = {
        info: say.info,
        warn: (line) => {
            if (!warnings.includes(line))
                warnings.push(line);
            say.warn(line);
        },
    };
    const segments = [];
    const begin = (rollout) => void segments.push({ rollout, events: [], rows: [] });
    let told = 0;
    const note = (rollout, event) => {
        const segment = segments.at(-1);
        segment?.events.push(event);
        if (event.type === 'observed') {
            rows.push((0,tick_row/* tickRow */.O)(rollout, event));
            segment?.rows.push(rows.at(-1));
        }
        const line = event.type === 'observed' ? progress(rollout, rows.at(-1)) : undefined;
        if (line !== undefined)
            say.info(line);
        for (const { what } of rollout.milestones.filter(({ at }) => at > told))
            say.info(`-- ${what}`);
        told = Math.max(told, rollout.milestones.at(-1)?.at ?? 0);
    };
    return { recorder: { rows, warnings, segments, begin, note }, narrator };
}
function errorRatio({ plan, judge }) {
    if (judge.evidence === undefined)
        return null;
    const { ratio } = (0,evidence/* readEvidence */.At)(plan.analysis, judge.evidence);
    return ratio.low === 0 && ratio.high >= 256 ? null : ratio;
}
function progress(rollout, tick) {
    const ramp = (0,plan/* compile */.wE)(rollout.plan).flatMap(({ watch, effect }) => watch !== undefined && effect.do === 'watch' ? effect.weight : []);
    const watch = (0,plan/* compile */.wE)(rollout.plan).find(({ effect, watch: found }) => found !== undefined && effect.do === 'watch' && effect.weight === tick.weight)?.watch;
    const left = Math.max(0, rollout.judge.since + (watch?.bake ?? 0) - Date.parse(tick.at));
    return renderProgress({ ...tick, step: ramp.indexOf(tick.weight) + 1, steps: ramp.length, left });
}


/***/ }),

/***/ 5441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELD_BY: () => (/* binding */ HELD_BY),
  LET_GO: () => (/* binding */ LET_GO),
  ownerOf: () => (/* binding */ ownerOf),
  run: () => (/* binding */ run),
  stuck: () => (/* binding */ stuck),
  take: () => (/* binding */ take),
  watching: () => (/* binding */ watching)
});

// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/core/rollout/hold.js
var hold = __webpack_require__(2328);
// EXTERNAL MODULE: ./.build/src/core/rollout/journal.js + 3 modules
var journal = __webpack_require__(2089);
// EXTERNAL MODULE: ./.build/src/providers/owner.js
var owner = __webpack_require__(1070);
// EXTERNAL MODULE: ./.build/src/runner/world/world.js + 4 modules
var world_world = __webpack_require__(2625);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/drive.js + 8 modules
var drive = __webpack_require__(7007);
// EXTERNAL MODULE: ./.build/src/core/rollout/next.js
var next = __webpack_require__(5140);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/session.js
var session = __webpack_require__(4909);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/weight.js
var weight = __webpack_require__(3993);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/due.js




async function nothingDue(values, { found, ledger }, rig) {
    const { mode, version, command } = values;
    if (mode !== 'tick' || version !== '' || command !== undefined || found.lock.holder !== undefined)
        return undefined;
    const { clock } = rig.world;
    const { rollout } = ledger.journal;
    if ((0,journal/* wordsOn */.lD)(ledger.journal).length > 0)
        return undefined;
    if (rollout !== undefined)
        return isDue(rollout, clock.now()) ? undefined : { rollout, because: rollout.because };
    return (await (0,weight/* weightNow */.XW)(rig)) === 0 ? session/* NOTHING_UNDER_WAY */.l : undefined;
}
function isDue(rollout, now) {
    const { plan, origin } = rollout;
    const waits = rollout.direction === 'forward' && ['watch', 'learn'].includes((0,next/* next */.K2)(rollout)?.do ?? '');
    return !waits || origin === undefined || now >= origin.at + plan.scrapeInterval / 2;
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/job.js
var canary_shift_job = __webpack_require__(866);
// EXTERNAL MODULE: ./.build/src/core/clock.js
var clock = __webpack_require__(2309);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/settings.js + 5 modules
var settings = __webpack_require__(6414);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/left-words.js




async function leaveWord(values, { host }, { ledger, world }, { code, what }) {
    const word = (0,settings/* rolloutWord */.OV)(values);
    const { rollout } = ledger.journal;
    if (code !== 'rollout-under-way' || word === undefined || rollout === undefined)
        return undefined;
    if (values.version !== '' && values.version !== rollout.version)
        return undefined;
    const by = (0,one_line/* oneLine */.TN)(host.env('GITHUB_ACTOR') ?? 'a person');
    try {
        await ledger.say({ word, by, at: (0,clock/* timestamp */.v)(world.clock), startedAt: rollout.startedAt });
    }
    catch (thrown) {
        if ((0,problem/* toProblem */.H8)(thrown).code === 'journal-moved')
            return 'moved';
        throw thrown;
    }
    return { rollout, because: `"${word}" is left for the job that is at ${rollout.version}, or the next one: ${what}` };
}

// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/memory-store.js

function memoryStore() {
    return { ...memory_store_document(), lock: memory_store_document(), lease: (0,duration.ms)(120_000), lookEvery: (0,duration.ms)(0), liveness: async () => 'over' };
}
function memory_store_document() {
    let stored;
    return {
        location: 'the memory of this job',
        read: async () => stored,
        write: async (text) => {
            stored = { text, revision: text };
            return text;
        },
    };
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/open.js + 2 modules
var canary_shift_open = __webpack_require__(6333);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/recorder.js + 1 modules
var canary_shift_recorder = __webpack_require__(8438);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health = __webpack_require__(1986);
// EXTERNAL MODULE: ./.build/src/core/metrics/counters.js
var counters = __webpack_require__(5912);
// EXTERNAL MODULE: ./.build/src/core/report/canary-report.js
var canary_report = __webpack_require__(6815);
// EXTERNAL MODULE: ./.build/src/core/rollout/event.js
var rollout_event = __webpack_require__(3289);
// EXTERNAL MODULE: ./.build/src/core/rollout/machine.js + 4 modules
var machine = __webpack_require__(9314);
// EXTERNAL MODULE: ./.build/src/core/rollout/rollout.js
var rollout = __webpack_require__(8540);
// EXTERNAL MODULE: ./.build/src/core/rollout/tick-row.js
var tick_row = __webpack_require__(3317);
;// CONCATENATED MODULE: ./.build/src/core/rollout/recording.js








const instant = schemas/* int */.Whr();
const count = schemas/* number */.aig().min(0);
const Counted = schemas/* strictObject */.rej({ requests: count, errors: count, buckets: schemas/* array */.YOg(count) });
const Edges = schemas/* array */.YOg(schemas/* number */.aig());
const Observed = schemas/* strictObject */.rej({
    at: instant,
    interval: schemas/* strictObject */.rej({
        at: instant,
        duration: schemas/* number */.aig(),
        weight: schemas/* number */.aig(),
        edges: Edges,
        canary: Counted,
        stable: Counted,
    })
        .optional(),
    noData: schemas/* string */.YjP().optional(),
    waiting: schemas/* string */.YjP().optional(),
    refused: schemas/* string */.YjP().optional(),
    health: schemas/* array */.YOg(health/* Health */.Xk),
    answers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ error: schemas/* string */.YjP() }),
        schemas/* strictObject */.rej({ canary: schemas/* number */.aig().nullable(), stable: schemas/* number */.aig().nullable().optional() }),
    ])),
    baseline: schemas/* strictObject */.rej({ traffic: Counted, edges: Edges }).optional(),
    past: schemas/* strictObject */.rej({ edges: Edges, intervals: schemas/* array */.YOg(Counted) }).optional(),
});
const Origin = schemas/* strictObject */.rej({ at: instant, canary: counters/* Snapshot */.F.optional(), stable: counters/* Snapshot */.F.optional() }).optional();
const Lesson = schemas/* strictObject */.rej({ edges: Edges, traffic: Counted, duration: count }).optional();
const Recorded = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('proven'), at: instant, origin: Origin, health: schemas/* array */.YOg(health/* Health */.Xk).optional() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('unproven'), at: instant, because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('observed'), at: instant, observation: Observed, origin: Origin }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('learned'), at: instant, health: schemas/* array */.YOg(health/* Health */.Xk), lesson: Lesson, origin: Origin }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('moved'), at: instant, seen: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('word'), at: instant, word: schemas/* enum */.k5n(rollout_event/* WORDS */.q) }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('stopped'), at: instant, because: schemas/* string */.YjP() }),
]);
const Segment = schemas/* strictObject */.rej({ rollout: rollout/* Rollout */.mp, events: schemas/* array */.YOg(Recorded), rows: schemas/* array */.YOg(canary_report.TickRow) });
const Recording = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('canary-recording'),
    environment: schemas/* string */.YjP(),
    segments: schemas/* array */.YOg(Segment),
});
function replay({ rollout, events, rows: decided }) {
    const rows = [];
    let state = rollout;
    for (const event of events) {
        state = (0,machine/* advance */.n)(state, event);
        if (event.type === 'observed')
            rows.push((0,tick_row/* tickRow */.O)(state, event));
    }
    const differsAt = Array.from({ length: Math.max(rows.length, decided.length) }).findIndex((_, look) => JSON.stringify(rows[look]) !== JSON.stringify(decided[look]));
    return { rollout: state, rows, ...(differsAt >= 0 && { differsAt }) };
}

// EXTERNAL MODULE: ./.build/src/runner/inputs.js
var inputs = __webpack_require__(6865);
// EXTERNAL MODULE: ./.build/src/runner/mistakes.js
var mistakes = __webpack_require__(1893);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/tell.js + 12 modules
var tell = __webpack_require__(9850);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/recordings.js









async function writeRecording({ record = '', environment }, segments, { workingDirectory }) {
    const path = (0,external_node_path_.resolve)(workingDirectory, record);
    const recording = { schemaVersion: 1, kind: 'canary-recording', environment, segments: [...segments] };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, `${JSON.stringify(parse/* encode */.lF(Recording, recording))}\n`);
    return path;
}
async function replayRecording({ recording }, context) {
    if (recording === undefined)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.inputsInvalid(['"recording" is required in "mode: replay"']));
    const path = (0,external_node_path_.resolve)(context.workingDirectory, recording);
    const { environment, segments } = recordings_parse(await read(path, recording), recording);
    const replayed = segments.map(replay);
    const last = replayed.at(-1);
    if (last === undefined)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.recordingUnreadable(recording, 'it holds no rollout'));
    const { rollout } = last;
    const differs = replayed.findIndex(({ differsAt }) => differsAt !== undefined);
    return (0,tell/* tell */.qz)({
        rollout,
        because: rollout.because,
        environment,
        version: rollout.version,
        verdict: differs < 0 ? 'passed' : 'failed',
        reason: reasonOf(replayed, differs),
        rows: replayed.flatMap(({ rows }) => rows),
        warnings: [],
        targets: [],
        outputs: { phase: rollout.phase, weight: String(rollout.weight), recording: path },
    }, context);
}
function reasonOf(replayed, differs) {
    const looks = replayed.reduce((sum, { rows }) => sum + rows.length, 0);
    const { rollout } = replayed.at(-1);
    if (differs < 0)
        return `Replayed ${looks} looks of ${rollout.version}: the same decisions, ${rollout.phase}.`;
    const { differsAt = 0, rows } = replayed[differs];
    const now = rows[differsAt];
    return `Replayed ${looks} looks of ${rollout.version}: look ${differsAt + 1} is decided otherwise now, ${now === undefined ? 'not at all' : `${now.decision}: ${now.because}`}.`;
}
async function read(path, given) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (thrown) {
        throw new problem/* SluiceError */.ah(problems/* problems */.B.fileUnreadable(given, thrown instanceof Error ? thrown.message : String(thrown)));
    }
}
function recordings_parse(text, path) {
    const judged = (0,mistakes/* judge */.S)(Recording, json(text, path));
    if ('value' in judged)
        return judged.value;
    const [first] = judged.mistakes;
    throw new problem/* SluiceError */.ah(problems/* problems */.B.recordingUnreadable(path, `${(0,inputs/* showPath */.P)(first?.path ?? [])} ${first?.expected}`.trim()));
}
function json(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new problem/* SluiceError */.ah(problems/* problems */.B.recordingUnreadable(path, 'it is no JSON'), { cause: thrown });
    }
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/shift.js + 1 modules
var shift = __webpack_require__(6106);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/run.js

















const HELD_BY = 'held-by';
const LET_GO = 'let-go';
async function run(values, context, world = (0,world_world/* createWorld */.b)(context)) {
    const scene = { ...context, world };
    const word = (0,settings/* lockWord */.S5)(values);
    if (word !== undefined)
        return (await __webpack_require__.e(/* import() */ 3313).then(__webpack_require__.bind(__webpack_require__, 5694))).speakOfLock(values, word, scene);
    if (values.mode === 'replay')
        return replayRecording(values, context);
    return values.mode === 'shadow' ? shadow(values, scene) : shiftTraffic(values, scene);
}
const TRIES = 5;
async function shiftTraffic(values, context, tries = 1) {
    const { host } = context;
    const opened = await (0,canary_shift_open/* open */.ho)(values, context);
    const job = jobOf(values, context);
    const watched = watching(values, context, opened, job);
    const idle = await nothingDue(values, opened, watched.rig);
    if (idle !== undefined)
        return (0,tell/* tell */.qz)((0,tell/* driven */.BX)(values, watched, idle), context);
    try {
        const owner = await ownerOf(context, opened);
        const hold = await take(values, opened, owner);
        host.saveState(HELD_BY, JSON.stringify(owner));
        await opened.ledger.under(hold);
        const session = { ...watching(values, context, opened, job), hold };
        const ending = await shiftAndLetGo(session, requestOf(values), host);
        return await finish(values, session, ending, context);
    }
    catch (thrown) {
        const left = await leaveWord(values, context, opened, (0,problem/* toProblem */.H8)(thrown));
        if (left === 'moved' && tries < TRIES)
            return shiftTraffic(values, context, tries + 1);
        if (left !== 'moved' && left !== undefined)
            return (0,tell/* tell */.qz)({ ...(0,tell/* driven */.BX)(values, watched, left), reason: left.because }, context);
        if ((0,canary_shift_job/* isLeft */.O)(job))
            host.saveState(LET_GO, 'true');
        if (!isWatchedElsewhere(values, thrown))
            throw thrown;
        return (0,tell/* tell */.qz)((0,tell/* driven */.BX)(values, watched, { because: (0,problem/* toProblem */.H8)(thrown).what }), context);
    }
}
function ownerOf({ host }, { world }) {
    const run = host.env('GITHUB_RUN_ID');
    const name = run === undefined ? 'local' : `${run}.${host.env('GITHUB_RUN_ATTEMPT') ?? '1'}`;
    return (0,owner/* currentOwner */.H)(name, world, host.env('RUNNER_NAME'));
}
function take({ version }, { store, world, found, ledger }, owner) {
    const { rollout, liveVersion, token } = ledger.journal;
    const begins = version !== '' && version !== rollout?.version && version !== liveVersion;
    const asking = { owner, lease: store.lease, begins, seen: token, freed: (0,journal/* freedBy */.uq)(ledger.journal) };
    return (0,hold/* takeHold */.T8)(store, world.clock, found, asking, ledger.fence);
}
async function shadow(values, context) {
    const opened = await (0,canary_shift_open/* open */.ho)(values, context, memoryStore());
    const hold = await take(values, opened, await ownerOf(context, opened));
    await opened.ledger.under(hold);
    const session = { ...watching(values, context, opened), hold };
    return finish(values, session, await (0,shift/* shift */.B)(session, requestOf(values)), context);
}
async function finish(values, session, ending, context) {
    const subject = (0,tell/* driven */.BX)(values, session, ending);
    if (values.record === undefined)
        return (0,tell/* tell */.qz)(subject, context);
    const recording = await writeRecording(values, session.recorder.segments, context);
    return (0,tell/* tell */.qz)({ ...subject, outputs: { ...subject.outputs, recording } }, context);
}
function watching(values, context, opened, job = jobOf(values, context)) {
    const { host } = context;
    const { recorder, narrator } = (0,canary_shift_recorder/* createRecorder */.T)({ info: host.info, warn: host.warning });
    const { ledger, store } = opened;
    return { rig: (0,canary_shift_open/* makeRig */.ND)(values, opened), ledger, job, say: narrator, recorder, deployments: store.deployments };
}
function jobOf({ mode }, { signal }) {
    return (0,canary_shift_job/* newJob */.i)(mode, signal);
}
function isWatchedElsewhere({ mode, version, command }, thrown) {
    return mode === 'tick' && version === '' && command === undefined && (0,problem/* toProblem */.H8)(thrown).code === 'rollout-under-way';
}
async function shiftAndLetGo(session, request, host) {
    try {
        const ending = await (0,shift/* shift */.B)(session, request);
        const problem = stuck(ending);
        if (problem !== undefined)
            throw problem;
        host.saveState(LET_GO, 'true');
        await letGo(session);
        return ending;
    }
    catch (thrown) {
        if (session.ledger.journal.rollout === undefined)
            await session.hold.release();
        throw thrown;
    }
}
async function letGo({ ledger, hold, say }) {
    if (ledger.journal.free === true)
        return;
    try {
        await ledger.flush();
        await hold.release();
    }
    catch (thrown) {
        say.warn(`The lock could not be let go, so the next run takes it over: ${(0,problem/* explain */.WE)((0,problem/* toProblem */.H8)(thrown))}`);
    }
}
function requestOf(values) {
    return { version: values.version, plan: (0,settings/* planOf */.XC)(values), word: (0,settings/* rolloutWord */.OV)(values), retry: values.retry };
}
function stuck({ rollout }) {
    if (rollout === undefined || !(0,drive/* isStuck */.Z)(rollout))
        return undefined;
    return new problem/* SluiceError */.ah(problems/* problems */.B.trafficNotReturned(rollout.because, 'the router did not report it'));
}


/***/ }),

/***/ 4909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NOTHING_UNDER_WAY)
/* harmony export */ });
const NOTHING_UNDER_WAY = { because: 'no rollout is under way' };


/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sw: () => (/* binding */ choose),
  S5: () => (/* binding */ lockWord),
  XC: () => (/* binding */ planOf),
  OV: () => (/* binding */ rolloutWord),
  aL: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health_health = __webpack_require__(1986);
// EXTERNAL MODULE: ./.build/src/core/placeholders.js
var placeholders = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
// EXTERNAL MODULE: ./.build/src/core/rollout/event.js
var rollout_event = __webpack_require__(3289);
;// CONCATENATED MODULE: ./.build/src/providers/metrics/index.js
const metrics = {
    command: async () => (await __webpack_require__.e(/* import() */ 5377).then(__webpack_require__.bind(__webpack_require__, 5377))).commandMetric,
    'http-json': async () => (await __webpack_require__.e(/* import() */ 9353).then(__webpack_require__.bind(__webpack_require__, 9353))).httpJsonMetric,
    prometheus: async () => (await __webpack_require__.e(/* import() */ 5694).then(__webpack_require__.bind(__webpack_require__, 3313))).prometheusMetric,
};

;// CONCATENATED MODULE: ./.build/src/providers/probes/index.js
const probes = {
    command: async () => (await __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 649))).commandProbe,
    http: async () => (await __webpack_require__.e(/* import() */ 6370).then(__webpack_require__.bind(__webpack_require__, 6370))).httpProbe,
    tcp: async () => (await __webpack_require__.e(/* import() */ 8259).then(__webpack_require__.bind(__webpack_require__, 8259))).tcpProbe,
};

;// CONCATENATED MODULE: ./.build/src/providers/routers/index.js
const routers = {
    command: async () => (await __webpack_require__.e(/* import() */ 7458).then(__webpack_require__.bind(__webpack_require__, 7458))).commandRouter,
    haproxy: async () => (await __webpack_require__.e(/* import() */ 3626).then(__webpack_require__.bind(__webpack_require__, 3626))).haproxyRouter,
    http: async () => (await __webpack_require__.e(/* import() */ 8063).then(__webpack_require__.bind(__webpack_require__, 8063))).httpRouter,
    nginx: async () => (await __webpack_require__.e(/* import() */ 5363).then(__webpack_require__.bind(__webpack_require__, 5363))).nginxRouter,
    'nginx-reload': async () => (await __webpack_require__.e(/* import() */ 2230).then(__webpack_require__.bind(__webpack_require__, 2230))).nginxReloadRouter,
};

;// CONCATENATED MODULE: ./.build/src/providers/stores/index.js
const stores = {
    file: async () => (await __webpack_require__.e(/* import() */ 5097).then(__webpack_require__.bind(__webpack_require__, 5097))).fileStore,
    github: async () => (await __webpack_require__.e(/* import() */ 7305).then(__webpack_require__.bind(__webpack_require__, 7305))).githubStore,
};

;// CONCATENATED MODULE: ./.build/src/providers/traffic/index.js
const traffic = {
    prometheus: async () => (await Promise.all(/* import() */[__webpack_require__.e(4114), __webpack_require__.e(1421)]).then(__webpack_require__.bind(__webpack_require__, 3802))).prometheusTraffic,
    scrape: async () => (await Promise.all(/* import() */[__webpack_require__.e(4114), __webpack_require__.e(3662)]).then(__webpack_require__.bind(__webpack_require__, 3662))).scrape,
};

// EXTERNAL MODULE: ./.build/src/runner/choose-provider.js
var choose_provider = __webpack_require__(2119);
// EXTERNAL MODULE: ./.build/src/runner/inputs.js
var inputs = __webpack_require__(6865);
// EXTERNAL MODULE: ./.build/src/runner/mistakes.js
var runner_mistakes = __webpack_require__(1893);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/inputs.js
var canary_shift_inputs = __webpack_require__(3352);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/settings.js
















async function choose(values, journalPath) {
    const mistakes = [...crossChecks(values)];
    const pick = async (registry, path, given) => {
        const result = await find(registry, path, given, values);
        if (Array.isArray(result))
            mistakes.push(...result);
        return Array.isArray(result) ? MISTAKEN : result;
    };
    const { traffic: source, providers = {} } = values.metrics ?? {};
    const chosen = {
        router: values.router && (await pick(routers, 'router', values.router)),
        store: await pick(stores, 'store', withPlace(values, journalPath)),
        traffic: source && (await pick(traffic, 'metrics.traffic', withoutInterval(source))),
        providers: await each(providers, (given, name) => pick(metrics, `metrics.providers.${name}`, given)),
        health: await Promise.all(values.health.map((given, i) => pickProbe(pick, mistakes, given, `health[${i}]`))),
    };
    if (mistakes.length > 0)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.inputsInvalid(mistakes));
    return chosen;
}
const MISTAKEN = {
    make: () => {
        throw new Error('made from settings that are mistaken');
    },
    speaksOfCanary: false,
};
async function pickProbe(pick, mistakes, given, path) {
    const names = Object.keys(health_health/* HealthPolicy */.bd.shape);
    const [timing, rest] = split(given, (key) => names.includes(key));
    const policy = (0,runner_mistakes/* judge */.S)(health_health/* HealthPolicy */.bd, timing);
    if ('mistakes' in policy)
        mistakes.push(...policy.mistakes.map((mistake) => `"${path}${(0,inputs/* showPath */.P)(mistake.path)}": ${mistake.expected}`));
    return {
        probe: await pick(probes, path, rest),
        policy: 'value' in policy ? policy.value : health_health/* HealthPolicy */.bd.parse({}),
    };
}
function split(given, goesLeft) {
    const entries = Object.entries(given);
    return [entries.filter(([key]) => goesLeft(key)), entries.filter(([key]) => !goesLeft(key))].map(Object.fromEntries);
}
function withoutInterval({ interval: _, ...source }) {
    return source;
}
function withPlace({ store, environment }, path) {
    const place = store.type === 'file' ? { path } : store.type === 'github' ? { environment } : {};
    return { ...place, ...store };
}
async function each(given, work) {
    return Object.fromEntries(await Promise.all(Object.entries(given).map(async ([name, value]) => [name, await work(value, name)])));
}
async function find(registry, path, given, values) {
    const unknown = (0,placeholders/* unknownPlaceholders */.h)(given, [...Object.keys(words(values, [])), 'weight', 'rest', 'query']);
    if (unknown.length > 0)
        return unknown.map(({ path: where, name }) => `"${path}.${where}" speaks of {${name}}, which is not known here`);
    const found = await (0,choose_provider/* chooseProvider */.V)(registry, path, (0,placeholders/* fill */.G)(given, words(values, SAMPLE)));
    if ('mistakes' in found)
        return [...found.mistakes];
    return {
        make: (filled, world) => found.provider.create(found.provider.config.parse((0,placeholders/* fill */.G)(given, filled)), world),
        speaksOfCanary: JSON.stringify(given).includes('{canary'),
    };
}
const SAMPLE = ['http://127.0.0.1:1', 'http://127.0.0.1:2'];
function words({ slots = {}, version, environment }, addresses, names = Object.keys(slots)) {
    const [stable = '', canary = ''] = addresses;
    const [stableSlot = '', canarySlot = ''] = names;
    return { stable, canary, 'stable-slot': stableSlot, 'canary-slot': canarySlot, version, environment };
}
function crossChecks(values) {
    const { slots, mode, version, command, router, metrics: given } = values;
    if (lockWord(values) !== undefined)
        return lockChecks(values);
    const returns = values['after-promotion'] === 'return';
    const known = [...Object.keys(given?.providers ?? {}), ...(given?.traffic === undefined ? [] : condition_config/* BUILT_IN_METRICS */.Hd)];
    const unknown = given?.conditions.filter(({ metric }) => !known.includes(metric)) ?? [];
    const checks = [
        [router === undefined && mode !== 'shadow', `"router" is required in "mode: ${mode}"`],
        [given === undefined, `"metrics" is required in "mode: ${mode}"`],
        [
            slots === undefined && !returns && mode !== 'shadow',
            '"slots" is required with "after-promotion: swap": the slots change roles, so their addresses have to be known; use {stable} and {canary} elsewhere',
        ],
        [returns && values['return-command'] === undefined, '"return-command" is required with "after-promotion: return"'],
        [
            (mode === 'run' || mode === 'shadow') && version === '' && command === undefined,
            `"version" is required in "mode: ${mode}"`,
        ],
    ];
    return [
        ...checks.filter(([wrong]) => wrong).map(([, mistake]) => mistake),
        ...unknown.map(({ metric }) => `"metrics.conditions" asks for "${metric}": expected one of ${known.join(', ') || 'the names of providers'}`),
    ];
}
function lockWord({ command }) {
    return canary_shift_inputs/* LOCK_WORDS */.Sk.find((word) => word === command);
}
function lockChecks({ mode, command, 'lock-reason': reason = '' }) {
    const checks = [
        [mode === 'shadow' || mode === 'replay', `"command: ${command}" is not for "mode: ${mode}"`],
        [command === 'lock' && reason.trim() === '', '"lock-reason" is required with "command: lock"'],
    ];
    return checks.filter(([wrong]) => wrong).map(([, mistake]) => mistake);
}
function rolloutWord({ command }) {
    return rollout_event/* WORDS */.q.find((word) => word === command);
}
function planOf(values) {
    const { steps, analysis, metrics: given, deadline, health } = values;
    const thresholds = health.map((probe) => health_health/* HealthPolicy */.bd.shape['failure-threshold'].parse(probe['failure-threshold']));
    return {
        steps: [...steps],
        analysis,
        conditions: [...(given?.conditions ?? [])],
        traffic: given?.traffic !== undefined,
        scrapeInterval: given?.traffic?.interval ?? DEFAULT_INTERVAL,
        refusalThreshold: Math.min(3, ...thresholds),
        onAbort: values['on-abort'],
        afterPromotion: values['after-promotion'],
        ...(values['hold-back'] !== undefined && { holdBack: values['hold-back'] }),
        ...(deadline !== undefined && { deadline }),
    };
}
const DEFAULT_INTERVAL = (0,duration.ms)(5_000);


/***/ }),

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ shift)
});

// EXTERNAL MODULE: ./.build/src/core/clock.js
var clock = __webpack_require__(2309);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/core/rollout/journal.js + 3 modules
var rollout_journal = __webpack_require__(2089);
// EXTERNAL MODULE: ./.build/src/core/rollout/machine.js + 4 modules
var machine = __webpack_require__(9314);
// EXTERNAL MODULE: ./.build/src/core/rollout/next.js
var next = __webpack_require__(5140);
;// CONCATENATED MODULE: ./.build/src/core/rollout/reconcile.js


function reconcile(before, live, at) {
    const { intent } = before;
    const rollout = withStray(before, live);
    const { intent: _, ...known } = rollout;
    if (rollout.direction === 'back')
        return further(known, live, at);
    if (intent?.do === 'make-stable')
        return backward(rollout, at, 'whether the command that makes the new version stable ran is not known');
    if (intent?.do === 'set-weight' && live === intent.weight) {
        const found = `the job ended while it set ${intent.weight} %, the router reports it as done; resumed`;
        return { rollout: (0,machine/* advance */.n)(rollout, { type: 'proven', at }), resumed: true, found };
    }
    if (live === rollout.weight) {
        return {
            rollout: known,
            resumed: true,
            found: `the job ended early, the router reports the Journal's ${live} %; resumed`,
        };
    }
    const intended = intent?.do === 'set-weight' ? ` and intended ${intent.weight} %` : '';
    return backward(rollout, at, `the router reports ${live} %, the Journal knows ${rollout.weight} %${intended}`);
}
function further(rollout, live, at) {
    const found = `the job that took the traffic back ended early; the router reports ${live} %, going on`;
    const due = (0,next/* next */.K2)(rollout);
    const isDone = due?.do === 'set-weight' && due.weight === live;
    return { rollout: isDone ? (0,machine/* advance */.n)(rollout, { type: 'proven', at }) : rollout, resumed: false, found };
}
function withStray(rollout, live) {
    const { intent } = rollout;
    return intent?.do === 'set-weight' && intent.weight !== live ? { ...rollout, stray: intent.weight } : rollout;
}
function backward(rollout, at, because) {
    const turned = (0,machine/* advance */.n)(rollout, { type: 'stopped', at, because: `the job that shifted ended early: ${because}` });
    return { rollout: turned, resumed: false, found: `the job ended early and ${because}; the traffic is taken back` };
}

// EXTERNAL MODULE: ./.build/src/core/rollout/rollout.js
var rollout_rollout = __webpack_require__(8540);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/drive.js + 8 modules
var drive = __webpack_require__(7007);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/session.js
var session = __webpack_require__(4909);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/weight.js
var weight = __webpack_require__(3993);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/words.js
var canary_shift_words = __webpack_require__(7960);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/shift.js











async function shift(session, request) {
    const { ledger, hold, job } = session;
    const { rollout: underWay, deployments: words } = ledger.journal;
    if (underWay === undefined)
        return begin(session, request);
    job.mayBeMade = words?.current !== undefined;
    const taken = hold.before !== undefined ? await takeOver(session, underWay) : { rollout: underWay, takeover: undefined };
    const superseded = request.version !== '' && request.version !== underWay.version;
    const heard = superseded
        ? supersede(session, taken.rollout, request.version)
        : (0,canary_shift_words/* obey */.a3)(session, (0,canary_shift_words/* obeyLeft */.PC)(session, taken.rollout), request);
    const rollout = await (0,drive/* drive */.r)(session, heard, !superseded);
    if (superseded && rollout.phase === 'aborted')
        return begin(session, request);
    return { rollout, because: rollout.because, takeover: taken.takeover };
}
async function takeOver({ rig, job, say }, rollout) {
    job.tookOver = true;
    const live = await (0,weight/* weightNow */.XW)(rig);
    const { rollout: reconciled, found } = reconcile(rollout, live, (0,clock/* timestamp */.v)(rig.world.clock));
    job.mayBeSaid = !isUndone(rollout, live);
    job.mayBeMade &&= job.mayBeSaid || !isFirst(rollout);
    say.warn(`Taking over ${rollout.version}: ${found}.`);
    return { rollout: reconciled, takeover: found };
}
function isUndone({ intent }, live) {
    return intent?.do === 'set-weight' && intent.weight !== live;
}
function isFirst({ weight, plan }) {
    return weight === 0 && plan.analysis.learn === 0;
}
function supersede({ rig, say }, rollout, version) {
    say.warn(`${version} supersedes ${rollout.version}: its traffic goes back first.`);
    return (0,machine/* advance */.n)(rollout, { type: 'stopped', at: (0,clock/* timestamp */.v)(rig.world.clock), because: `superseded by ${version}` });
}
async function begin(session, request) {
    const { ledger, rig } = session;
    const { version, plan, retry } = request;
    const live = await setRight(session, await (0,weight/* weightNow */.XW)(rig));
    if (request.word === 'abort')
        return giveBack(session, live);
    if (version === '')
        return nothingToDo(session, live);
    if (version === ledger.journal.liveVersion)
        return { because: `${version} is live already` };
    if (live !== 0)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.weightUnexpected((0,rollout_journal/* other */.F)(ledger.journal), live));
    const last = ledger.journal.ended.find((ended) => ended.version === version);
    if (last?.phase === 'aborted' && !retry)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.versionAborted(version, last.because));
    const fresh = (0,rollout_rollout/* startRollout */.wz)(version, plan, (0,clock/* timestamp */.v)(rig.world.clock), last?.evidence);
    const rollout = await (0,drive/* drive */.r)(anew(session), fresh, true);
    return { rollout, because: rollout.because };
}
function anew(session) {
    Object.assign(session.job, { mayBeSaid: false, mayBeMade: false, unwritten: undefined, retired: undefined });
    return session;
}
async function setRight({ ledger, rig, say }, live) {
    const { journal } = ledger;
    if (live === 0 || journal.stray === undefined || (0,rollout_journal/* routerWeight */.yo)(journal, journal.stray) !== live)
        return live;
    say.warn(`A job that was replaced still gave the canary ${live} %: it is taken back.`);
    return (0,weight/* setAndRead */.Kw)(rig, 0);
}
function nothingToDo({ ledger, say }, live) {
    if (live !== 0)
        say.warn((0,problem/* explain */.WE)(problems/* problems */.B.weightUnexpected((0,rollout_journal/* other */.F)(ledger.journal), live)));
    return session/* NOTHING_UNDER_WAY */.l;
}
async function giveBack({ rig, say }, live) {
    if (live === 0)
        return { because: 'no rollout is under way, the stable version has all traffic' };
    say.warn(`No rollout is known, but the router gives the canary ${live} %: it is taken back.`);
    const seen = await (0,weight/* setAndRead */.Kw)(rig, 0);
    if (seen !== 0)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.trafficNotReturned('A person said abort.', `the router reports ${seen} %`));
    return { because: `the canary had ${live} % without a rollout in the Journal; it was taken back` };
}


/***/ }),

/***/ 9850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BX: () => (/* binding */ driven),
  qz: () => (/* binding */ tell_tell)
});

// UNUSED EXPORTS: artifactName

// EXTERNAL MODULE: ./.build/src/core/analysis/evidence.js + 19 modules
var evidence = __webpack_require__(3732);
// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health_health = __webpack_require__(1986);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/report/svg-line.js
var svg_line = __webpack_require__(6299);
// EXTERNAL MODULE: ./.build/src/core/report/svg-scale.js
var svg_scale = __webpack_require__(8435);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-curve.js


const MOST_DOTS = 80;
function curve(columns, read, { y }, name) {
    const seen = columns.map(({ rows, share }) => ({ share, reading: read(rows) }));
    const points = seen.map(({ share, reading }) => ({ share, y: reading === null ? null : y(reading.value) }));
    const drawn = (0,svg_line/* line */.n8)(points, name);
    if (columns.every(({ rows }) => rows.length === 1)) {
        return { lines: [drawn], dots: columns.length <= MOST_DOTS ? [(0,svg_line/* dots */.r$)(points, name)] : [] };
    }
    const measured = seen.filter((column) => column.reading !== null);
    const spans = measured.map(({ share, reading }) => ({ share, top: y(reading.high), bottom: y(reading.low) }));
    return { lines: [(0,svg_line/* band */.yp)(spans, name), drawn], dots: [] };
}
function readAll(columns, read) {
    return columns.map(({ rows }) => read(rows)).filter((reading) => reading !== null);
}
function compare(columns, { canary, stable, height, show }) {
    const usual = readAll(columns, stable);
    const all = [...readAll(columns, canary), ...usual].flatMap(({ low, high }) => [low, high]);
    const typical = usual.map(({ value }) => value);
    const scale = (0,svg_scale/* readable */.HD)(all, typical, height, show);
    const [back, front] = [curve(columns, stable, scale, 'stable'), curve(columns, canary, scale, 'canary')];
    return {
        height,
        scale,
        content: [(0,svg_line/* stretched */.RP)(height, [...back.lines, ...front.lines]), ...back.dots, ...front.dots],
    };
}

// EXTERNAL MODULE: ./.build/src/core/report/numbers.js
var numbers = __webpack_require__(6328);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-words.js

const PHASE_WORDS = {
    idle: 'has nothing to do',
    progressing: 'in progress',
    paused: 'paused',
    frozen: 'frozen',
    promoted: 'promoted',
    aborted: 'aborted',
};
const TURNS = new Set(['pause', 'freeze', 'abort', 'promote']);
function turns(ticks) {
    return ticks.filter(({ decision }, i) => TURNS.has(decision) && ticks[i - 1]?.decision !== decision);
}
function clockOf({ startedAt, finishedAt, ticks }) {
    const days = [startedAt, finishedAt, ...ticks.map(({ at }) => at)].map((at) => (0,numbers/* showInstant */.fZ)(at).slice(0, 10));
    return days.every((day) => day === days[0]) ? numbers/* showClock */.q1 : numbers/* showInstant */.fZ;
}
function compareErrors({ errorRatio }) {
    if (errorRatio === null)
        return undefined;
    const { low, estimate, high } = errorRatio;
    const [from, to] = [(0,numbers/* showRatio */.hT)(low), (0,numbers/* showRatio */.hT)(high)];
    return `The canary has ${(0,numbers/* showRatio */.hT)(estimate)} times the errors of the stable version (95 % interval ${from} to ${to}, valid at any time).`;
}
function showLimits({ operator, expected, failing }) {
    if (operator === null || expected === null)
        return '';
    const beyond = failing === undefined || failing === null || failing === expected ? '' : `, fails beyond ${(0,numbers/* showValue */.vp)(failing)}`;
    return `${operator} ${(0,numbers/* showValue */.vp)(expected)}${beyond}`;
}
function showActual({ actual, expected, failing }) {
    if (actual === null && expected === null)
        return '–';
    return (0,numbers/* showValue */.vp)(actual, ...[expected, failing].filter((limit) => typeof limit === 'number'));
}
const NO_CHECKS = 'No condition was judged. Where none is set, the comparison with the stable version decides alone.';

;// CONCATENATED MODULE: ./.build/src/core/report/canary-series.js

const MOST_COLUMNS = 160;
const MOST_TURNS = 12;
function toSeries(report) {
    const { ticks } = report;
    const times = [report.startedAt, report.finishedAt, ...ticks.map(({ at }) => at)].map((at) => Date.parse(at));
    const from = times.reduce((a, b) => Math.min(a, b));
    const span = Math.max(1_000, times.reduce((a, b) => Math.max(a, b - from), 0));
    const share = (at) => (Date.parse(at) - from) / span;
    const turned = turns(ticks).slice(-MOST_TURNS);
    return {
        columns: toColumns(ticks, share),
        turns: turned.map((row) => ({ row, share: share(row.at) })),
        weights: weights(report, share),
        from,
        span,
    };
}
function toColumns(ticks, share) {
    const size = Math.ceil(ticks.length / MOST_COLUMNS);
    return Array.from({ length: Math.ceil(ticks.length / size) || 0 }, (_, i) => {
        const rows = ticks.slice(i * size, (i + 1) * size);
        return { rows, share: (share(rows[0].at) + share(rows.at(-1).at)) / 2 };
    });
}
function errorRate(role) {
    return (rows) => {
        const served = rows.map((row) => row[role]).filter(({ requests }) => requests > 0);
        const sum = (field) => served.reduce((total, counts) => total + counts[field], 0);
        const each = served.map(({ requests, errors }) => errors / requests);
        return spread(sum('errors') / sum('requests'), each);
    };
}
function p99(role) {
    return (rows) => {
        const each = rows.map((row) => row[role].p99 ?? Number.NaN).filter(Number.isFinite);
        return spread(each.reduce((sum, value) => sum + value, 0) / each.length, each);
    };
}
const canary_series_evidence = (rows) => {
    const each = rows.map((row) => row.evidence).filter(Number.isFinite);
    return spread(each.at(-1) ?? 0, each);
};
function spread(value, each) {
    return each.length === 0 ? null : { value, low: Math.min(...each), high: Math.max(...each) };
}
function weights({ milestones, ticks }, share) {
    const known = (milestones.length > 0 ? milestones : ticks).map(({ at, weight }) => ({ share: share(at), weight }));
    const before = known.filter((point) => point.share <= 0).at(-1);
    const within = known.filter((point) => point.share > 0 && point.share <= 1);
    return before === undefined ? within : [{ ...before, share: 0 }, ...within];
}

// EXTERNAL MODULE: ./.build/src/core/report/html.js
var html = __webpack_require__(4345);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-turns.js



const LANE = 18;
const LETTER = 0.026;
function turnLabels(turns) {
    if (turns.length === 0)
        return undefined;
    const lanes = placeLabels(turns);
    const height = (Math.max(...lanes) + 1) * LANE;
    const told = turns.map(({ row }) => `${row.decision} at ${(0,numbers/* showClock */.q1)(row.at)}`).join(', ');
    const label = ({ row, share }, i) => {
        const side = opensRight(share) ? (0,html/* html */.q) `dx="6" text-anchor="start"` : (0,html/* html */.q) `dx="-6" text-anchor="end"`;
        const place = (0,html/* html */.q) `x="${(0,svg_line/* percent */.KN)(share)}" y="${lanes[i] * LANE + 12}"`;
        return (0,html/* html */.q) `<text class="turn ${row.decision}" ${place} ${side}>${row.decision} ${(0,numbers/* showClock */.q1)(row.at)}</text>`;
    };
    return (0,html/* html */.q) `<svg class="plot lanes" width="100%" height="${height}" role="img" aria-label="Decisions: ${told}">${turns.map(label)}</svg>`;
}
function hover({ columns, turns }) {
    const mark = ({ row, share }) => (0,html/* html */.q) `<line class="turn ${row.decision}" x1="${(0,svg_line/* percent */.KN)(share)}" x2="${(0,svg_line/* percent */.KN)(share)}" y1="0" y2="100%"/>`;
    const strip = ({ rows, share }, i) => {
        const from = i === 0 ? 0 : (columns[i - 1].share + share) / 2;
        const to = i === columns.length - 1 ? 1 : (columns[i + 1].share + share) / 2;
        return (0,html/* html */.q) `<rect x="${(0,svg_line/* percent */.KN)(from)}" width="${(0,svg_line/* percent */.KN)(to - from)}" height="100%"><title>${tell(rows)}</title></rect>
`;
    };
    return (0,html/* html */.q) `<svg class="plot hover" width="100%" height="100%" aria-hidden="true">${turns.map(mark)}${columns.map(strip)}</svg>`;
}
function tell(rows) {
    const [first, last] = [rows[0], rows.at(-1)];
    const many = rows.length > 1;
    const when = many ? `${(0,numbers/* showInstant */.fZ)(first.at)} to ${(0,numbers/* showInstant */.fZ)(last.at)}, ${rows.length} looks` : (0,numbers/* showInstant */.fZ)(last.at);
    const strength = `evidence ${(0,numbers/* showEvidence */.FU)(last.evidence, last.limit)}`;
    return [
        `${when}, weight ${(0,numbers/* showWeight */.uW)(last.weight)}`,
        `canary: ${tellArm(rows.map((row) => row.canary))}`,
        `stable: ${tellArm(rows.map((row) => row.stable))}`,
        `${strength}, ${last.decision}: ${last.because}`,
    ].join(' | ');
}
function tellArm(counts) {
    const sum = (field) => counts.reduce((total, one) => total + one[field], 0);
    const total = { requests: sum('requests'), errors: sum('errors') };
    const slowest = Math.max(...counts.map((one) => one.p99 ?? -1));
    const latency = slowest < 0 ? '' : `, ${counts.length > 1 ? 'highest ' : ''}p99 ${(0,numbers/* showLatency */.oo)(slowest)}`;
    return `${total.errors} of ${total.requests} failed (${(0,numbers/* showRate */.Gx)(total)})${latency}`;
}
const opensRight = (share) => share < 0.6;
function placeLabels(turns) {
    const taken = [];
    return turns.map(({ row, share }) => {
        const width = (row.decision.length + 10) * LETTER;
        const [from, to] = opensRight(share) ? [share, share + width] : [share - width, share];
        const free = taken.findIndex((lane) => lane.every(([start, end]) => to < start || from > end));
        const lane = free === -1 ? taken.length : free;
        taken[lane] = [...(taken[lane] ?? []), [from, to]];
        return lane;
    });
}

// EXTERNAL MODULE: ./.build/src/core/report/svg-panel.js
var svg_panel = __webpack_require__(6315);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-plots.js









function renderPlots(report) {
    if (report.ticks.length === 0) {
        return (0,html/* html */.q) `<p class="empty">No look at the versions was recorded, so there is nothing to plot.</p>`;
    }
    const series = toSeries(report);
    const marks = (0,svg_scale/* timeMarks */.iz)(series.span).map((distance) => ({
        share: distance / series.span,
        text: distance === 0 ? '0' : (0,duration/* showDuration */.kJ)(distance),
    }));
    const times = marks.map(({ share }) => share);
    const start = (0,numbers/* showInstant */.fZ)(new Date(series.from).toISOString());
    const most = Math.max(...series.columns.map(({ rows }) => rows.length));
    const shared = most > 1 && ` A point stands for up to ${most} looks; the shade reaches from the lowest to the highest.`;
    return (0,html/* html */.q) `<div class="plots">
${turnLabels(series.turns)}
${weightPlot(series, times)}${errorPlot(series, times, report.ticks)}${latencyPlot(series, times)}${evidencePlot(series, times)}
${(0,svg_panel/* timeAxis */.lU)(marks)}
${hover(series)}
</div>
<p class="caption">Time since ${start} UTC. Point at the plots to read a look; the table below has every one.${shared}</p>`;
}
function weightPlot({ weights }, times) {
    const height = 64;
    const marks = [0, 50, 100].map((value) => ({ value, text: `${value} %` }));
    const scale = (0,svg_scale/* linear */.sn)(0, 100, height, marks);
    const path = weights.map(({ share, weight }) => ({ share, y: scale.y(weight) }));
    const told = weights.map(({ weight }) => (0,numbers/* showWeight */.uW)(weight)).join(', ');
    return (0,svg_panel/* panel */.nd)({
        title: 'Traffic on the canary',
        label: `Weight of the canary over time: ${told || 'not recorded'}.`,
        height,
        scale,
        times,
        content: [(0,svg_line/* stretched */.RP)(height, [(0,svg_line/* area */.Wc)(path, height, 'weight'), (0,svg_line/* steps */.Ci)(path, 'canary')])],
    });
}
function errorPlot({ columns }, times, ticks) {
    const [canary, stable] = ['canary', 'stable'].map((role) => `${role} ${showTotal(ticks, role)}`);
    const range = showRange(columns, errorRate('canary'), numbers/* showShare */.zY);
    return (0,svg_panel/* panel */.nd)({
        title: 'Error rate',
        label: `Error rate over time. In all: ${canary}; ${stable}. ${range}`,
        legend: [(0,svg_panel/* key */.Eb)('canary', canary), (0,svg_panel/* key */.Eb)('stable', stable)],
        times,
        ...compare(columns, {
            canary: errorRate('canary'),
            stable: errorRate('stable'),
            height: 150,
            show: (share) => `${Number((share * 100).toPrecision(6))} %`,
        }),
    });
}
function showTotal(ticks, role) {
    const sum = (field) => ticks.reduce((total, row) => total + row[role][field], 0);
    const total = { requests: sum('requests'), errors: sum('errors') };
    return `${(0,numbers/* showRate */.Gx)(total)} of ${(0,numbers/* showCount */.px)(total.requests)} requests`;
}
function showRange(columns, read, show) {
    const seen = readAll(columns, read);
    if (seen.length === 0)
        return 'The canary was never measured.';
    const [low, high] = [Math.min(...seen.map((one) => one.low)), Math.max(...seen.map((one) => one.high))];
    return `The looks at the canary lie between ${show(low)} and ${show(high)}.`;
}
function latencyPlot({ columns }, times) {
    const [canary, stable] = ['canary', 'stable'].map((role) => readAll(columns, p99(role)));
    if (canary.length + stable.length === 0)
        return undefined;
    const front = `canary last ${(0,numbers/* showLatency */.oo)(canary.at(-1)?.value)}`;
    const back = `stable last ${(0,numbers/* showLatency */.oo)(stable.at(-1)?.value)}`;
    const range = showRange(columns, p99('canary'), numbers/* showLatency */.oo);
    return (0,svg_panel/* panel */.nd)({
        title: 'Latency, 99th percentile',
        label: `99th percentile of the latency over time: ${front}, ${back}. ${range}`,
        legend: [(0,svg_panel/* key */.Eb)('canary', front), (0,svg_panel/* key */.Eb)('stable', back)],
        times,
        ...compare(columns, { canary: p99('canary'), stable: p99('stable'), height: 110, show: showMilliseconds }),
    });
}
function showMilliseconds(value) {
    return value < 1_000 ? `${value} ms` : `${Number((value / 1_000).toPrecision(6))} s`;
}
function evidencePlot({ columns }, times) {
    const height = 130;
    const rows = columns.flatMap((column) => column.rows);
    const last = rows.at(-1);
    const limits = columns.map((column) => Math.max(0.1, column.rows.at(-1).limit));
    const top = Math.max(...limits);
    const seen = readAll(columns, canary_series_evidence);
    const [lowest, highest] = [Math.min(0, ...seen.map(({ low }) => low)), Math.max(0, ...seen.map(({ high }) => high))];
    const [low, high] = [Math.max(-2 * top, lowest), Math.min(3 * top, Math.max(1.35 * top, highest))];
    const marks = [0, top].map((value) => ({ value, text: value === 0 ? '0' : value.toFixed(2) }));
    const scale = (0,svg_scale/* linear */.sn)(low, high, height, marks);
    const limit = columns.map(({ share }, i) => ({ share: i === 0 ? 0 : share, y: scale.y(limits[i]) }));
    const { lines, dots } = curve(columns, canary_series_evidence, scale, 'evidence');
    const meaning = `abort limit: false aborts at most ${(0,numbers/* showChance */.QL)(top)}`;
    const now = `last ${(0,numbers/* showEvidence */.FU)(last.evidence, last.limit)}`;
    const cut = lowest < low || highest > high ? ', values beyond the plot lie on its edge' : '';
    return (0,svg_panel/* panel */.nd)({
        title: 'Evidence against the canary',
        label: `Evidence against the canary over time, as a logarithm; ${meaning}; ${now}${cut}.`,
        legend: [(0,html/* html */.q) `<span>${now}${cut}</span>`],
        height,
        scale,
        times,
        content: [
            (0,html/* html */.q) `<rect class="zone" x="0" y="0" width="100%" height="${scale.y(top)}"/>`,
            (0,svg_line/* stretched */.RP)(height, [(0,svg_line/* steps */.Ci)(limit, 'limit'), ...lines]),
            ...dots,
            (0,html/* html */.q) `<text class="meaning" x="0" dx="6" y="${scale.y(top) - 6}">${meaning}</text>`,
        ],
    });
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-style.js
const CANARY_LOOK = {
    light: '--canary:#c2410c;--stable:#1d63a8;--zone:#b3221c12;--fill:#c2410c1f;--column:#1b24300d',
    dark: '--canary:#ff9a57;--stable:#6fb4fb;--zone:#ff857c1c;--fill:#ff9a5726;--column:#e4e9ef14',
    rules: `.plots{position:relative;padding-bottom:2px}
.lanes{position:relative;z-index:1;margin-bottom:6px}
.line.canary{stroke:var(--canary);stroke-width:2.4}
.line.stable{stroke:var(--stable);stroke-dasharray:5 5}
.line.evidence{stroke:var(--ink)}
.dot.canary{fill:var(--canary);stroke:var(--canary)}
.dot.stable{fill:var(--paper);stroke:var(--stable);stroke-width:1.5}
.dot.evidence{fill:var(--ink)}
.band{stroke-width:1;vector-effect:non-scaling-stroke;opacity:.3}
.band.canary{fill:var(--canary);stroke:var(--canary)}.band.stable{fill:var(--stable)}.band.evidence{fill:var(--soft)}
.weight{fill:var(--fill)}
.zone{fill:var(--zone)}
.meaning{fill:var(--bad);paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.hover{position:absolute;inset:0 auto auto 0;height:calc(100% - 22px)}
.hover rect{fill:transparent}
.hover rect:hover{fill:var(--column)}
.turn{stroke-width:1.5;stroke:var(--soft)}
text.turn{stroke:var(--paper);stroke-width:4px;paint-order:stroke;fill:var(--soft);font-weight:600}
line.abort,line.freeze{stroke:var(--bad)}line.freeze{stroke-dasharray:6 4}line.promote{stroke:var(--good)}line.pause{stroke:var(--warn);stroke-dasharray:1 4}
text.abort,text.freeze{fill:var(--bad)}text.promote{fill:var(--good)}text.pause{fill:var(--warn)}
.looks th,.looks td{padding-right:12px}
th.arm{text-align:center;font-weight:600}
th.arm.canary{color:var(--canary)}th.arm.stable{color:var(--stable)}
.decision{font-weight:600}.decision.continue,.decision.hold{font-weight:400;color:var(--soft)}
.decision.abort,.decision.freeze{color:var(--bad)}.decision.promote,.decision.advance{color:var(--good)}.decision.pause{color:var(--warn)}
.milestones{list-style:none;margin:0;padding:0}
.milestones li{display:grid;grid-template-columns:max-content 52px 1fr;gap:0 16px;padding:4px 0}
.milestones time{color:var(--soft)}`,
    phone: '.milestones li{grid-template-columns:max-content 1fr}.milestones li span:last-child{grid-column:1/-1}.milestones .number{text-align:left}',
    print: '.hover rect{display:none}.looks,.looks thead th{font-size:7.5pt}.looks th,.looks td{padding:3px 6px 3px 0}',
};

// EXTERNAL MODULE: ./.build/src/core/report/html-table.js
var html_table = __webpack_require__(9976);
// EXTERNAL MODULE: ./.build/src/core/report/words.js
var words = __webpack_require__(2883);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-tables.js





const MOST_OPEN = 60;
function checksTable({ checks }) {
    if (checks.length === 0)
        return (0,html/* html */.q) `<p class="empty">${NO_CHECKS}</p>`;
    const row = (check) => (0,html/* html */.q) `<tr>
<td><span class="badge ${check.verdict}">${check.verdict}</span></td><th scope="row">${check.name}</th>
${(0,html_table/* numbers */.nL)(showLimits(check), showActual(check))}<td>${check.because}</td>
</tr>
`;
    const table = (0,html/* html */.q) `<table class="checks">
<thead><tr>${(0,html_table/* columns */.YB)('Verdict', 'Check')}${(0,html_table/* numberColumns */.Vd)('Expected', 'Actual')}${(0,html_table/* columns */.YB)('Because')}</tr></thead>
<tbody>
${checks.map(row)}</tbody>
</table>`;
    return (0,html_table/* scrolling */.qw)('Checks', table);
}
function looksTable(report) {
    const { ticks } = report;
    if (ticks.length === 0)
        return undefined;
    const measured = ticks.some(({ canary, stable }) => canary.p99 !== undefined || stable.p99 !== undefined);
    const clock = clockOf(report);
    const row = (tick, i) => (0,html/* html */.q) `<tr>
${(0,html_table/* numbers */.nL)(String(i + 1), (0,html/* html */.q) `<time datetime="${tick.at}">${clock(tick.at)}</time>`, (0,numbers/* showWeight */.uW)(tick.weight))}
${armCells(tick.canary, measured)}
${armCells(tick.stable, measured)}
${(0,html_table/* numbers */.nL)((0,numbers/* showEvidence */.FU)(tick.evidence, tick.limit))}
<td><span class="decision ${tick.decision}">${tick.decision}</span></td><td>${tick.because}</td>
</tr>
`;
    const table = (0,html/* html */.q) `<table class="looks">
${looksHead(measured)}
<tbody>
${ticks.map(row)}</tbody>
</table>`;
    return (0,html/* html */.q) `<details${ticks.length <= MOST_OPEN && (0,html/* html */.q) ` open`}>
<summary>${(0,words/* plural */.LS)(ticks.length, 'look')}</summary>
${(0,html_table/* scrolling */.qw)('Looks', table)}
</details>`;
}
function looksHead(measured) {
    const names = ['requests', 'errors', 'rate', ...(measured ? ['p99'] : [])];
    const tall = (name, kind) => (0,html/* html */.q) `<th scope="col" rowspan="2" class="${kind}">${name}</th>`;
    const arm = (name, kind) => (0,html/* html */.q) `<th scope="colgroup" colspan="${names.length}" class="arm ${kind}">${name}</th>`;
    return (0,html/* html */.q) `<thead>
<tr>${['Look', 'Time (UTC)', 'Weight'].map((name) => tall(name, 'number'))}${arm('Canary', 'canary')}${arm('Stable', 'stable')}
${tall('Evidence', 'number')}${['Decision', 'Because'].map((name) => tall(name, 'text'))}</tr>
<tr>${(0,html_table/* numberColumns */.Vd)(...names)}${(0,html_table/* numberColumns */.Vd)(...names)}</tr>
</thead>`;
}
function armCells(counts, measured) {
    const latency = measured ? [(0,numbers/* showLatency */.oo)(counts.p99)] : [];
    return (0,html_table/* numbers */.nL)((0,numbers/* showCount */.px)(counts.requests), (0,numbers/* showCount */.px)(counts.errors), (0,numbers/* showRate */.Gx)(counts), ...latency);
}
function milestoneList({ milestones }) {
    if (milestones.length === 0)
        return undefined;
    const entry = ({ at, weight, what }) => (0,html/* html */.q) `<li>
<time datetime="${at}">${(0,numbers/* showInstant */.fZ)(at)}</time> <span class="number">${(0,numbers/* showWeight */.uW)(weight)}</span> <span>${what}</span>
</li>
`;
    return (0,html/* html */.q) `<section>
<h2>What happened</h2>
<ol class="milestones">
${milestones.map(entry)}</ol>
</section>`;
}

// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/report/tidy-texts.js
var tidy_texts = __webpack_require__(5665);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-tidy.js


const ROW = 300;
const REASON = 1_000;
function tidyCanary(report) {
    const { takeover, checks, ticks, milestones, warnings } = report;
    return {
        ...report,
        reason: (0,one_line/* oneLine */.TN)(report.reason, REASON),
        environment: (0,one_line/* oneLine */.TN)(report.environment),
        version: (0,one_line/* oneLine */.TN)(report.version),
        checks: checks.map((row) => (0,tidy_texts/* tidyCheck */.x)(row, ROW)),
        ticks: inOrder(ticks).map((row) => ({ ...row, because: (0,one_line/* oneLine */.TN)(row.because, ROW) })),
        milestones: inOrder(milestones).map((row) => ({ ...row, what: (0,one_line/* oneLine */.TN)(row.what, ROW) })),
        warnings: warnings.map((line) => (0,one_line/* oneLine */.TN)(line, ROW)),
        ...(takeover !== undefined && { takeover: (0,one_line/* oneLine */.TN)(takeover, REASON) }),
    };
}
function inOrder(rows) {
    return rows.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

// EXTERNAL MODULE: ./.build/src/core/report/page.js + 1 modules
var page = __webpack_require__(1215);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-html.js









function renderCanaryHtml(given) {
    const report = tidyCanary(given);
    const title = ['Canary', report.version, PHASE_WORDS[report.phase]].filter(Boolean).join(' ');
    return (0,page/* renderPage */.Cf)(title, CANARY_LOOK, report, [
        header(report),
        (0,page/* section */.uW)('Over time', renderPlots(report)),
        (0,page/* section */.uW)('Checks', checksTable(report)),
        milestoneList(report),
        (0,page/* section */.uW)('Looks', looksTable(report) ?? (0,html/* html */.q) `<p class="empty">None.</p>`),
    ]);
}
function header(report) {
    const { verdict, version, phase, reason, takeover, warnings } = report;
    return (0,page/* pageHeader */.Vr)({
        verdict,
        heading: (0,html/* html */.q) `Canary ${version && (0,html/* html */.q) `<span class="version">${version}</span>`} ${PHASE_WORDS[phase]}`,
        reason,
        facts: facts(report),
        notes: [takeover ? (0,html/* html */.q) `<div class="note"><b>Taken over.</b> ${takeover}</div>` : undefined, (0,page/* warningNote */.jo)(warnings)],
    });
}
function facts(report) {
    const { environment, weight, startedAt, ticks, errorRatio } = report;
    return [
        ...(environment === '' ? [] : [['Environment', environment]]),
        ...(weight === null ? [] : [['Canary weight now', (0,numbers/* showWeight */.uW)(weight)]]),
        ['Started (UTC)', (0,numbers/* showInstant */.fZ)(startedAt)],
        ['Took', (0,words/* took */.sm)(report)],
        ['Looks', String(ticks.length)],
        ...(errorRatio === null ? [] : [['Errors against stable', ratio(errorRatio)]]),
    ];
}
function ratio({ low, estimate, high }) {
    return `${(0,numbers/* showRatio */.hT)(estimate)} times (95 %: ${(0,numbers/* showRatio */.hT)(low)} to ${(0,numbers/* showRatio */.hT)(high)})`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-looks.js

function chooseLooks(ticks, most) {
    const newest = ticks.slice(-Math.ceil(most / 2)).reverse();
    const order = new Set([...ticks.slice(0, 1), ...newest, ...turns(ticks).reverse(), ...ticks.slice(0, most)]);
    const kept = ticks.length <= most ? new Set(ticks) : new Set([...order].slice(0, most));
    const shown = [];
    for (const [i, row] of ticks.entries()) {
        const last = shown.at(-1);
        if (kept.has(row))
            shown.push({ number: i + 1, row });
        else if (last !== undefined && 'leftOut' in last)
            shown[shown.length - 1] = { leftOut: last.leftOut + 1 };
        else
            shown.push({ leftOut: 1 });
    }
    return shown;
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-mermaid.js
const MOST_POINTS = 30;
const CANARY = '#e8710a';
const STABLE = '#4393c9';
function renderCharts(ticks) {
    const numbered = ticks.map((row, i) => ({ ...row, number: i + 1 }));
    const seen = numbered.filter(({ canary, stable }) => canary.requests > 0 && stable.requests > 0);
    if (seen.length < 2)
        return '';
    const size = Math.ceil(seen.length / MOST_POINTS);
    const points = Array.from({ length: Math.ceil(seen.length / size) }, (_, i) => seen.slice(i * size, (i + 1) * size));
    const labels = points.map((rows) => `"${rows.at(-1).number}"`).join(', ');
    const axis = `x-axis "${size === 1 ? 'look' : `look (each point sums up ${size})`}" [${labels}]`;
    const stable = points.map((rows) => percent(rows, 'stable'));
    const canary = points.map((rows) => percent(rows, 'canary'));
    const weight = points.map((rows) => rows.at(-1).weight);
    const errorAxis = `y-axis "errors, % of requests" 0 --> ${ceiling([...stable, ...canary])}`;
    return [
        '🟧 line: canary, 🟦 bars: stable version.',
        chart(280, [STABLE, CANARY], [axis, errorAxis, `bar ${list(stable)}`, `line ${list(canary)}`]),
        chart(200, [CANARY], [axis, 'y-axis "weight, %" 0 --> 100', `bar ${list(weight)}`]),
    ].join('\n\n');
}
function chart(height, palette, statements) {
    const axis = { labelFontSize: 10, titleFontSize: 12 };
    const look = { xyChart: { width: 900, height, xAxis: axis, yAxis: axis } };
    const theme = { themeVariables: { xyChart: { plotColorPalette: palette.join(', ') } } };
    const init = `%%{init: ${JSON.stringify({ ...look, ...theme })}}%%`;
    return ['```mermaid', init, 'xychart-beta', ...statements.map((statement) => `    ${statement}`), '```'].join('\n');
}
function percent(rows, role) {
    const sum = (field) => rows.reduce((total, row) => total + row[role][field], 0);
    return (100 * sum('errors')) / sum('requests');
}
function list(values) {
    return `[${values.map(plain).join(', ')}]`;
}
function plain(value) {
    return String(Number(value.toFixed(4)));
}
function ceiling(values) {
    const highest = Math.max(...values);
    return highest > 0 ? plain(Math.min(100, highest * 1.1) + 0.0001) : '1';
}

// EXTERNAL MODULE: ./.build/src/core/report/markdown.js
var markdown = __webpack_require__(3897);
// EXTERNAL MODULE: ./.build/src/core/report/parts.js
var report_parts = __webpack_require__(3596);
;// CONCATENATED MODULE: ./.build/src/core/report/canary-summary.js








const MOST = { looks: 40, checks: 50, milestones: 40, warnings: 20 };
function renderCanarySummary(given, { limitBytes = report_parts/* SUMMARY_BYTES */.R$, artifact } = {}) {
    const report = tidyCanary(given);
    const parts = [
        heading(report),
        checks(report),
        looks(report),
        picture(report),
        milestones(report),
        warnings(report),
        whereabouts(artifact),
    ];
    const headline = `## ${words/* VERDICT_ICONS */.n_[report.verdict]} Canary ${PHASE_WORDS[report.phase]}\n`;
    return (0,report_parts/* joinParts */.nn)(parts, Math.min(limitBytes, report_parts/* SUMMARY_BYTES */.R$), headline);
}
function heading(report) {
    const { verdict, phase, version, environment, weight, takeover, ticks } = report;
    const clock = clockOf(report);
    const facts = [
        `verdict **${verdict}**`,
        environment && `environment ${(0,markdown/* code */.aY)(environment)}`,
        weight !== null && `canary weight now **${(0,markdown/* steady */.vM)((0,numbers/* showWeight */.uW)(weight))}**`,
        `${clock(report.startedAt)} to ${clock(report.finishedAt)} UTC (${(0,words/* took */.sm)(report)})`,
        (0,words/* plural */.LS)(ticks.length, 'look'),
    ];
    const lines = [
        `## ${words/* VERDICT_ICONS */.n_[verdict]} Canary ${version && `${(0,markdown/* code */.aY)(version)} `}${PHASE_WORDS[phase]}`,
        `**${(0,markdown/* escapeMarkdown */.FV)(report.reason, 1_000)}**`,
        facts.filter(Boolean).join(' · '),
        compareErrors(report),
        takeover && `**Taken over:** ${(0,markdown/* escapeMarkdown */.FV)(takeover, 1_000)}`,
    ];
    return { name: 'heading', rank: 6, text: lines.filter(Boolean).join('\n\n') };
}
function checks({ checks: all }) {
    const rows = all
        .slice(0, MOST.checks)
        .map((row) => [
        `${words/* VERDICT_ICONS */.n_[row.verdict]} ${row.verdict}`,
        (0,markdown/* escapeMarkdown */.FV)(row.name),
        (0,markdown/* steady */.vM)((0,markdown/* escapeMarkdown */.FV)(showLimits(row))),
        (0,markdown/* steady */.vM)(showActual(row)),
        (0,markdown/* escapeMarkdown */.FV)(row.because ?? ''),
    ]);
    const body = rows.length === 0 ? NO_CHECKS : (0,markdown/* table */.tp)(['Verdict', 'Check', 'Expected:', 'Actual:', 'Because'], rows);
    return { name: 'checks', rank: 5, text: `### Checks\n\n${body}${(0,report_parts/* more */.OS)(all, MOST.checks, 'check')}` };
}
function looks(report) {
    const { ticks } = report;
    const clock = clockOf(report);
    const arms = ['Canary: errors of requests:', 'Stable: errors of requests:'];
    const header = ['Look:', 'Time (UTC):', 'Weight:', ...arms, 'Evidence:', 'Decision', 'Because'];
    const rows = chooseLooks(ticks, MOST.looks).map((shown) => 'leftOut' in shown ? gap(shown.leftOut) : look(shown, clock));
    const note = 'The canary is aborted when the evidence against it reaches its limit.';
    const body = rows.length === 0 ? 'No look at the versions was recorded.' : `${(0,markdown/* table */.tp)(header, rows)}\n\n${note}`;
    return { name: 'looks', rank: 4, text: `### Looks\n\n${body}` };
}
function look(shown, clock) {
    const { number, row } = shown;
    const { at, weight, canary, stable, evidence, limit, decision, because } = row;
    return [
        (0,numbers/* showCount */.px)(number),
        clock(at),
        (0,markdown/* steady */.vM)((0,numbers/* showWeight */.uW)(weight)),
        arm(canary),
        arm(stable),
        (0,markdown/* steady */.vM)((0,numbers/* showEvidence */.FU)(evidence, limit)),
        decision === 'continue' || decision === 'hold' ? decision : `**${decision}**`,
        (0,markdown/* escapeMarkdown */.FV)(because),
    ];
}
function gap(count) {
    return ['⋮', '', '', '', '', '', '', `${(0,words/* plural */.LS)(count, 'look')} left out here; the reports have all of them`];
}
function arm(counts) {
    if (counts.requests === 0)
        return (0,markdown/* steady */.vM)('no requests');
    return (0,markdown/* steady */.vM)(`${(0,numbers/* showCount */.px)(counts.errors)} of ${(0,numbers/* showCount */.px)(counts.requests)} (${(0,numbers/* showRate */.Gx)(counts)})`);
}
function picture({ ticks }) {
    return { name: 'picture', rank: 1, text: renderCharts(ticks) };
}
function milestones({ milestones: all }) {
    const row = ({ at, weight, what }) => [
        (0,markdown/* steady */.vM)((0,numbers/* showInstant */.fZ)(at)),
        (0,markdown/* steady */.vM)((0,numbers/* showWeight */.uW)(weight)),
        (0,markdown/* escapeMarkdown */.FV)(what),
    ];
    const body = (0,markdown/* table */.tp)(['Time (UTC):', 'Weight:', 'What'], all.slice(-MOST.milestones).map(row));
    return {
        name: 'milestones',
        rank: 2,
        text: all.length === 0
            ? ''
            : `### What happened\n\n${body}${(0,report_parts/* more */.OS)(all, MOST.milestones, 'earlier entry', 'earlier entries')}`,
    };
}
function warnings({ warnings: all }) {
    const lines = all.slice(0, MOST.warnings).map((line) => `- ${(0,markdown/* escapeMarkdown */.FV)(line)}`);
    return {
        name: 'warnings',
        rank: 3,
        text: all.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(all, MOST.warnings, 'warning')}`,
    };
}
function whereabouts(artifact) {
    const where = artifact === undefined
        ? 'the file named by the output `html`'
        : `the artifact ${(0,markdown/* code */.aY)(artifact)}, where the workflow uploads it, or else the file named by the output \`html\``;
    return { name: 'whereabouts', rank: 5, text: `Plots of every look are in the HTML report: ${where}.` };
}

// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
// EXTERNAL MODULE: ./.build/src/core/rollout/plan.js
var rollout_plan = __webpack_require__(770);
// EXTERNAL MODULE: ./.build/src/core/rollout/verdict.js
var verdict = __webpack_require__(9896);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/recorder.js + 1 modules
var recorder = __webpack_require__(8438);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/tell.js








function tell_tell(subject, { host, startedAt }) {
    const report = reportOf(subject, { startedAt, finishedAt: host.now() });
    const artifact = artifactName(subject.environment, host.env('GITHUB_RUN_ATTEMPT'));
    return {
        verdict: report.verdict,
        reason: report.reason,
        outputs: { ...subject.outputs, artifact },
        report,
        summary: renderCanarySummary(report, { artifact }),
        html: renderCanaryHtml(report),
    };
}
function driven(values, session, ending) {
    const { rollout, because } = ending;
    const { recorder, rig } = session;
    return {
        ...ending,
        environment: values.environment,
        version: rollout?.version ?? values.version,
        verdict: rollout === undefined ? 'passed' : (0,verdict/* verdictOf */.Vj)(rollout, values.mode),
        reason: rollout === undefined ? `Nothing to do: ${because.replace(/\.$/, '')}.` : (0,verdict/* reasonOf */.A3)(rollout, values.mode),
        rows: recorder.rows,
        warnings: recorder.warnings,
        targets: rig.probes.canary.map(({ probe }) => probe.target),
        outputs: outputsOf(session, ending),
    };
}
function artifactName(environment, attempt = '1') {
    return `canary-${environment.replace(/[^A-Za-z0-9._-]/g, '-')}-${attempt}`;
}
function reportOf(subject, times) {
    const { rollout, takeover, environment, version, verdict, reason, rows, warnings, targets } = subject;
    const iso = (at) => new Date(at).toISOString();
    const checks = rollout && [...evidenceCheck(rollout), ...healthChecks(rollout, targets), ...conditionChecks(rollout)];
    return {
        schemaVersion: 1,
        action: 'canary-shift',
        verdict,
        reason,
        startedAt: iso(times.startedAt),
        finishedAt: iso(times.finishedAt),
        environment,
        version,
        phase: rollout?.phase ?? 'idle',
        weight: rollout?.weight ?? null,
        checks: checks ?? [],
        ticks: [...rows],
        milestones: rollout?.milestones.map(({ at, weight, what }) => ({ at: iso(at), weight, what })) ?? [],
        errorRatio: rollout === undefined ? null : (0,recorder/* errorRatio */.E)(rollout),
        warnings: [...warnings],
        ...(takeover !== undefined && { takeover }),
    };
}
function evidenceCheck(rollout) {
    if (rollout.judge.evidence === undefined)
        return [];
    const { logE, limit, blame } = (0,evidence/* readEvidence */.At)(rollout.plan.analysis, rollout.judge.evidence);
    const verdict = logE < limit ? 'passed' : 'failed';
    return [
        {
            name: 'evidence against the canary',
            operator: '<',
            expected: limit,
            actual: logE,
            verdict,
            because: `most of it: ${blame}`,
        },
    ];
}
function healthChecks({ judge }, targets) {
    return judge.health.map((health, i) => {
        const verdict = { healthy: 'passed', unhealthy: 'failed', unknown: 'inconclusive' }[health.state];
        const name = targets[i] ?? 'health';
        return { name, operator: null, expected: null, actual: null, verdict, because: (0,health_health/* showHealth */.o4)(health) };
    });
}
function conditionChecks({ plan, judge }) {
    return plan.conditions.map((condition) => {
        const { operator, expected, failing } = condition;
        const last = judge.tallies[(0,condition_config/* conditionName */.Hr)(condition)]?.last;
        const { actual, verdict, because } = last ?? {
            actual: null,
            verdict: 'inconclusive',
            because: 'not measured at this step',
        };
        return {
            name: (0,condition_config/* conditionName */.Hr)(condition),
            operator,
            expected,
            ...(failing !== undefined && { failing }),
            actual,
            verdict,
            because,
        };
    });
}
function outputsOf({ ledger, job }, { rollout }) {
    const idle = { phase: rollout?.phase ?? 'idle', weight: String(rollout?.weight ?? ''), live: ledger.journal.live };
    if (rollout === undefined || ledger.journal.rollout === undefined)
        return idle;
    return { ...idle, step: String(stepNumber(rollout)), 'next-tick-at': job.mode === 'tick' ? nextTick(rollout) : '' };
}
function stepNumber({ plan, position }) {
    return (0,rollout_plan/* compile */.wE)(plan)
        .slice(0, position + 1)
        .filter(({ effect }) => effect.do === 'set-weight').length;
}
function nextTick({ plan, judge, origin }) {
    return new Date((origin?.at ?? judge.since) + plan.scrapeInterval).toISOString();
}


/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ setAndRead),
/* harmony export */   QE: () => (/* binding */ setAndProve),
/* harmony export */   XW: () => (/* binding */ weightNow),
/* harmony export */   ub: () => (/* binding */ weightSoon)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);

const TIMEOUT = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(10_000);
const PATIENCE = { answer: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(5_000), proof: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(10_000), poll: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(200) };
const CANCELLED = { answer: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(1_500), proof: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(1_500), poll: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(100) };
const AGAIN = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(1_000);
function weightNow({ router, world }) {
    return router.weight(world.clock.timeout(TIMEOUT));
}
function weightSoon(rig, cancelled) {
    return rig.router.weight(answerIn(rig, PATIENCE.answer, cancelled));
}
async function setAndRead(rig, weight) {
    await rig.router.setWeight(weight, rig.world.clock.timeout(TIMEOUT));
    return weightNow(rig);
}
async function setAndProve(rig, change, cancelled) {
    const { clock } = rig.world;
    const patience = cancelled.aborted ? CANCELLED : PATIENCE;
    if (change.back && change.attempts > 0)
        await clock.sleep(cancelled.aborted ? patience.poll : AGAIN);
    const soon = () => answerIn(rig, patience.answer, change.back ? undefined : cancelled);
    await rig.router.setWeight(change.weight, soon());
    const deadline = clock.now() + patience.proof;
    let seen = await rig.router.weight(soon());
    while (seen !== change.weight && clock.now() < deadline) {
        await clock.sleep(patience.poll);
        seen = await rig.router.weight(soon());
    }
    return seen;
}
function answerIn({ world }, limit, cancelled) {
    const timeout = world.clock.timeout(limit);
    return cancelled === undefined ? timeout : AbortSignal.any([cancelled, timeout]);
}


/***/ }),

/***/ 7960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ obeyLeft),
/* harmony export */   a3: () => (/* binding */ obey),
/* harmony export */   v6: () => (/* binding */ hearing)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2309);
/* harmony import */ var _core_rollout_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2089);
/* harmony import */ var _core_rollout_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9314);



function obey({ rig, say }, rollout, { word, plan }) {
    if (JSON.stringify(plan) !== JSON.stringify(rollout.plan)) {
        say.warn('The configuration changed since this rollout started. Its plan is pinned; the change counts for the next one.');
    }
    return word === undefined ? rollout : (0,_core_rollout_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .n)(rollout, { type: 'word', at: (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .v)(rig.world.clock), word });
}
function obeyLeft(session, rollout) {
    return eventsOf(session, (0,_core_rollout_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOn */ .lD)(session.ledger.journal)).reduce(_core_rollout_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .n, rollout);
}
function eventsOf({ rig, say }, words) {
    return words.map(({ word, by }) => {
        say.info(`${by} said ${word}.`);
        return { type: 'word', at: (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .v)(rig.world.clock), word };
    });
}
async function hearing(session, rollout, write) {
    for (;;) {
        const words = await write();
        const ours = words.filter(({ startedAt }) => startedAt === rollout.startedAt);
        if (words.length === 0 || ours.length > 0)
            return eventsOf(session, ours);
    }
}


/***/ }),

/***/ 3732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Df: () => (/* binding */ EvidenceState),
  a9: () => (/* binding */ observeEvidence),
  SI: () => (/* binding */ proofNeeded),
  At: () => (/* binding */ readEvidence),
  QU: () => (/* binding */ startEvidence),
  Oc: () => (/* binding */ startStepEvidence)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/analysis/counts.js

const NONE = { requests: 0, bad: 0 };
const Block = schemas/* strictObject */.rej({ requests: schemas/* number */.aig(), bad: schemas/* number */.aig() });
const Tally = schemas/* strictObject */.rej({ requests: schemas/* number */.aig().min(0), bad: schemas/* number */.aig().min(0) });
const Pending = schemas/* strictObject */.rej({ canary: Tally, stable: Tally }).nullable();
function tally(requests, bad) {
    return { requests: Math.max(0, requests), bad: Math.min(Math.max(0, bad), Math.max(0, requests)) };
}
function addTally(one, other) {
    return { requests: one.requests + other.requests, bad: one.bad + other.bad };
}
function carryOver(pending, counts) {
    const joined = pending === null
        ? counts
        : { canary: addTally(pending.canary, counts.canary), stable: addTally(pending.stable, counts.stable) };
    const { canary, stable } = joined;
    if (canary.requests > 0 && stable.requests > 0)
        return { ready: true, counts: joined, pending: null };
    return { ready: false, counts: joined, pending: canary.requests + stable.requests > 0 ? joined : null };
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/trust.js
const CAP = 3;
const ONSET = 5;
const SPAN = { duration: 15_000, looks: 3 };
const FULL_TRUST = { before: 1, after: 1, most: Number.MAX_VALUE };
function fixedTrust(phi) {
    return trustIn(phi, phi);
}
function trustIn(before, after) {
    const excess = Math.max(before, after) - 1;
    return { before, after, most: excess > 0 ? Math.max(CAP, ONSET / excess) : Number.MAX_VALUE };
}
function perSpan(trust, duration) {
    return { ...trust, most: trust.most * Math.min(1, Math.max(1 / SPAN.looks, duration / SPAN.duration)) };
}
function leastTrust(trusts) {
    return {
        before: Math.max(1, ...trusts.map(({ before }) => before)),
        after: Math.max(1, ...trusts.map(({ after }) => after)),
        most: Math.min(Number.MAX_VALUE, ...trusts.map(({ most }) => most)),
    };
}
function temper(gain, { before, after, most }) {
    return Math.min(gain / before, gain / after, most);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/dispersion.js



const Scale = schemas/* strictObject */.rej({
    chiSquare: schemas/* number */.aig(),
    pairs: schemas/* int */.Whr().min(0),
    last: schemas/* array */.YOg(Block).max(2),
    half: Block.nullable(),
});
const Dispersion = schemas/* strictObject */.rej({ open: Block, all: Block, scales: schemas/* array */.YOg(Scale).min(1) });
const BLOCK = 2;
const SCALES = [
    { cap: 25, givenBack: 1.25 },
    { cap: 17.5, givenBack: 2 },
    { cap: 12.25, givenBack: 2 },
];
const MOST = 40;
const SKEW = 1.7;
const BELIEF = 2;
function startDispersion(scales = SCALES.length) {
    const scale = { chiSquare: 0, pairs: 0, last: [], half: null };
    return { open: NONE, all: NONE, scales: SCALES.slice(0, scales).map(() => scale) };
}
function observeDispersion(state, stable) {
    if (stable.requests <= 0)
        return state;
    const open = addTally(state.open, stable);
    const all = addTally(state.all, stable);
    if (open.requests * rateOf({ all }) < BLOCK)
        return { ...state, open, all };
    return { open: NONE, all, scales: addBlock(state.scales, open) };
}
function pairsOf({ scales }) {
    return scales[0]?.pairs ?? 0;
}
function dispersionOf({ scales }) {
    return Math.max(...scales.map(phiOf));
}
function waryDispersion(state, fear) {
    const feared = state.scales.map(({ chiSquare, pairs }) => (fear.phi * fear.pairs + chiSquare) / (fear.pairs + pairs));
    return Math.max(dispersionOf(state), ...feared);
}
function rateOf({ all }) {
    return (all.bad + 0.5) / (all.requests + 1);
}
function measuredTrust(before, after, setting) {
    return setting === 'auto' ? trustIn(dispersionOf(before), dispersionOf(after)) : fixedTrust(setting);
}
function waryTrust(before, after, setting, fear) {
    return setting === 'auto' ? trustIn(waryDispersion(before, fear), waryDispersion(after, fear)) : fixedTrust(setting);
}
function addBlock(scales, block, index = 0) {
    const [scale, ...longer] = scales;
    if (scale === undefined)
        return [];
    const compared = compare(scale, block, SCALES[index]?.cap ?? 0);
    if (compared.half === null)
        return [{ ...compared, half: block }, ...longer];
    return [{ ...compared, half: null }, ...addBlock(longer, addTally(compared.half, block), index + 1)];
}
function compare(scale, block, cap) {
    const [before, middle] = scale.last;
    if (before === undefined || middle === undefined)
        return { ...scale, last: [...scale.last, block] };
    const last = [middle, block];
    const { requests, bad } = addTally(addTally(before, middle), block);
    if (bad === 0 || bad === requests)
        return { ...scale, last };
    const share = middle.requests / requests;
    const variance = bad * share * (1 - share) * (1 - bad / requests);
    const chiSquare = Math.min(cap, (middle.bad - bad * share) ** 2 / variance);
    return { ...scale, last, chiSquare: scale.chiSquare + chiSquare, pairs: scale.pairs + 1 };
}
function phiOf({ chiSquare, pairs }, index) {
    const comparisons = BELIEF + pairs;
    const mean = (BELIEF + chiSquare - (SCALES[index]?.givenBack ?? 0) * Math.sqrt(2 * pairs)) / comparisons;
    return mean <= 1 ? 1 : Math.min(MOST, 1 + SKEW * (1 + Math.sqrt(2 / comparisons)) * (mean - 1));
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/log-gamma.js
function logGamma(x) {
    let shift = 1;
    let at = x;
    while (at < 9) {
        shift *= at;
        at += 1;
    }
    const square = 1 / (at * at);
    const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / at;
    return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/clusters.js





const Clusters = schemas/* strictObject */.rej({
    odds: schemas/* array */.YOg(schemas/* number */.aig()),
    open: schemas/* strictObject */.rej({ looks: schemas/* int */.Whr().min(0), duration: schemas/* number */.aig(), canary: Block, stable: Block }),
    past: Block,
    canary: Block,
});
const RIVALS = [5, 10];
const KEPT = 0.95;
const LEAST = -6;
const YOUNG = { least: 10, most: 30 };
const NEARLY_ALL = 0.8;
const NOTHING_OPEN = { looks: 0, duration: 0, canary: NONE, stable: NONE };
function startClusters() {
    return { odds: RIVALS.map(() => 0), open: NOTHING_OPEN, past: NONE, canary: NONE };
}
function observeStableClusters(state, stable, rate) {
    if (stable.requests <= 0)
        return state;
    const past = faded(state);
    const odds = state.odds.map((log, index) => log + evenness(stable, past, rate, RIVALS[index]));
    return { ...state, odds, past: addTally(past, stable) };
}
function observeClusters(state, counts, rate, duration) {
    const canary = addTally(state.canary, counts.canary);
    const open = {
        looks: state.open.looks + 1,
        duration: state.open.duration + duration,
        canary: addTally(state.open.canary, counts.canary),
        stable: addTally(state.open.stable, counts.stable),
    };
    const after = { ...state, canary, open };
    if (open.duration < SPAN.duration && open.looks < SPAN.looks)
        return after;
    return { ...after, odds: oddsNow(after, rate), past: addTally(faded(state), open.stable), open: NOTHING_OPEN };
}
function oddsNow(state, rate) {
    const { canary, stable } = state.open;
    const past = faded(state);
    const together = Math.max(rate, rateOf({ all: addTally(addTally(past, stable), state.canary) }));
    return state.odds.map((log, index) => {
        const rival = RIVALS[index];
        return log + split(canary, stable, together, rival) + evenness(stable, past, rate, rival);
    });
}
function faded({ past }) {
    return { requests: KEPT * past.requests, bad: KEPT * past.bad };
}
function evenness(stable, past, rate, rival) {
    return Math.max(LEAST, split(stable, past, rate, rival));
}
function clusterDoubt(state, rate, belief) {
    const { requests, bad } = state.canary;
    const broken = requests >= YOUNG.least && requests <= YOUNG.most && bad >= NEARLY_ALL * requests;
    return broken ? 0 : Math.min(0, belief + Math.min(...oddsNow(state, rate)));
}
function split(one, other, rate, rival) {
    if (one.requests <= 0 || other.requests <= 0 || one.bad + other.bad === 0)
        return 0;
    const both = addTally(one, other);
    const given = (logOf) => logOf(one) + logOf(other) - logOf(both);
    return given((tally) => independent(tally, rate)) - given((tally) => clustered(tally, rate, rival));
}
function independent({ requests, bad }, rate) {
    return bad * Math.log(requests * rate) - requests * rate;
}
function clustered({ requests, bad }, rate, rival) {
    const shape = (requests * rate) / (rival - 1);
    return logGamma(shape + bad) - logGamma(shape) - shape * Math.log(rival) + bad * Math.log(1 - 1 / rival);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/log-space.js
const LOG_ZERO = -1e6;
function logAddExp(x, y) {
    return Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)));
}
function logSumExp(terms) {
    let top = LOG_ZERO;
    for (const term of terms)
        if (term > top)
            top = term;
    let sum = 0;
    for (const term of terms)
        sum += Math.exp(term - top);
    return sum > 0 ? top + Math.log(sum) : LOG_ZERO;
}
function logWeight(weight) {
    return weight > 0 ? Math.log(weight) : LOG_ZERO;
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/mixture.js


const Mixture = schemas/* strictObject */.rej({
    horizon: schemas/* int */.Whr().min(0),
    first: schemas/* number */.aig(),
    seen: schemas/* int */.Whr().min(0),
    reserve: schemas/* number */.aig(),
    logs: schemas/* array */.YOg(schemas/* number */.aig()),
});
function onset(horizon, first = 0.8) {
    return horizon > 0 ? { horizon: Math.ceil(horizon), first } : { horizon: 0, first: 1 };
}
const PRECISION = 1e6;
function startMixture(alternatives, { horizon, first }) {
    return { horizon, first, seen: 0, reserve: 1, logs: Array.from({ length: alternatives }, () => LOG_ZERO) };
}
function growMixture(mixture, gains, ceiling = -LOG_ZERO) {
    const begins = Math.min(mixture.reserve, beginning(mixture));
    const start = logWeight(begins);
    const logs = mixture.logs.map((log, index) => within(logAddExp(log, start) + (gains[index] ?? 0), ceiling));
    return { ...mixture, seen: mixture.seen + 1, reserve: mixture.reserve - begins, logs };
}
function mixtureEvidence(mixture, weights) {
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    const parts = mixture.logs.map((log, index) => logWeight((weights[index]?.weight ?? 0) / total) + log);
    return logSumExp([...parts, logWeight(mixture.reserve)]);
}
function beginning({ horizon, first, seen }) {
    if (seen === 0)
        return first;
    return seen <= horizon ? (1 - first) / horizon : 0;
}
function within(log, ceiling) {
    return Math.min(ceiling, Math.max(LOG_ZERO, Math.floor(log * PRECISION) / PRECISION));
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/priors.js
const table = (...rows) => rows.map(([multiple, weight]) => ({ multiple, weight }));
const WORSE = table([1.35, 0.02], [1.7, 0.14], [2.1, 0.11], [2.7, 0.04], [3.4, 0.07], [4.3, 0.14], [5.5, 0.2], [7.5, 0.1], [11, 0.03], [18, 0.03], [36, 0.1], [120, 0.02]);
const BETTER = table([0.6, 0.17], [0.5, 0.28], [0.4, 0.25], [0.3, 0.2], [0.1, 0.1]);
const DEFICIT = table([0.001, 0.95], [0.25, 0.03], [0.6, 0.02]);
const stretches = (weight, ...shapes) => shapes.map((multiples) => ({ multiples, weight: weight / shapes.length }));
const THREE_EDGES = [
    ...stretches(0.2, [1, 1, 1.8], [1, 1, 3], [1, 1, 6], [1, 1, 20]),
    ...stretches(0.5, [1, 1.4, 1.9], [1, 1.7, 2.7], [1, 2.2, 4.5], [1, 3, 10], [1, 5, 25], [1, 12, 60]),
    ...stretches(0.1, [1, 2.5, 2.5], [1, 8, 8]),
    ...stretches(0.2, [1.2, 1.4, 1.7], [1.5, 2.2, 3.3], [2, 4, 8], [3, 9, 27], [2.5, 2.5, 2.5]),
];
const TWO_EDGES = [
    ...stretches(0.3, [1, 1.5], [1, 2.2], [1, 3.5], [1, 6], [1, 15]),
    ...stretches(0.5, [1.4, 1.9], [1.7, 2.7], [2.2, 4.5], [3, 10], [5, 25], [12, 60]),
    ...stretches(0.2, [2.5, 2.5], [5, 5], [15, 15]),
];
const ONE_EDGE = WORSE.map(({ multiple, weight }) => ({ multiples: [multiple], weight }));
const SLOWER = [[], ONE_EDGE, TWO_EDGES, THREE_EDGES];

;// CONCATENATED MODULE: ./.build/src/core/analysis/ratio-test.js





const RatioTest = schemas/* strictObject */.rej({
    side: schemas/* enum */.k5n(['worse', 'better']),
    tolerance: schemas/* number */.aig(),
    floor: schemas/* number */.aig(),
    mixture: Mixture,
    pending: Pending,
});
const ALTERNATIVES = { worse: WORSE, better: BETTER };
function startRatioTest({ side, tolerance, floor, horizon = 0 }) {
    return { side, tolerance, floor, mixture: startMixture(ALTERNATIVES[side].length, onset(horizon)), pending: null };
}
function observeRatio(test, interval, trust) {
    const { ready, counts, pending } = carryOver(test.pending, interval);
    if (!ready)
        return { ...test, pending };
    const gains = ALTERNATIVES[test.side].map(({ multiple }) => temper(gain(test, counts, multiple), trust));
    return { ...test, mixture: growMixture(test.mixture, gains), pending: null };
}
function ratioEvidence(test) {
    return mixtureEvidence(test.mixture, ALTERNATIVES[test.side]);
}
function gain({ tolerance, floor }, { canary, stable }, multiple) {
    const expected = tolerance * canary.requests + stable.requests;
    const logB = Math.log(expected / (multiple * tolerance * canary.requests + stable.requests));
    const logA = Math.log(multiple) + logB;
    return canary.bad * logA + stable.bad * logB - canary.requests * floor * Math.expm1(logA);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/error-test.js






const ErrorTest = schemas/* strictObject */.rej({
    direct: RatioTest,
    dispersion: Dispersion,
    caution: schemas/* strictObject */.rej({ wary: RatioTest.nullable(), patient: RatioTest, clusters: Clusters }).nullable(),
});
const PATIENCE = 0.05;
const KNOWN = 20;
const SEEN = 2;
const FEAR = { phi: 10, pairs: 4 };
const WARINESS = { phi: 2, pairs: 6 };
const error_test_BELIEF = { unseen: -1.5, seen: 1, learned: 0.15 };
function startErrorTest(within, history, setting) {
    const test = startRatioTest(within);
    let dispersion = startDispersion();
    let clusters = startClusters();
    for (const stable of history) {
        dispersion = observeDispersion(dispersion, stable);
        clusters = observeStableClusters(clusters, stable, rateOf(dispersion));
    }
    const pairs = pairsOf(dispersion);
    if (setting !== 'auto' || pairs >= KNOWN)
        return { direct: test, dispersion, caution: null };
    return { direct: test, dispersion, caution: { wary: pairs < SEEN ? test : null, patient: test, clusters } };
}
function observeErrors(test, counts, { setting, duration }) {
    const dispersion = observeDispersion(test.dispersion, counts.stable);
    const measured = perSpan(measuredTrust(test.dispersion, dispersion, setting), duration);
    const direct = observeRatio(test.direct, counts, measured);
    if (test.caution === null)
        return { direct, dispersion, caution: null };
    const tempered = (twin, fear) => observeRatio(twin, counts, { ...waryTrust(test.dispersion, dispersion, setting, fear), most: measured.most });
    const wary = test.caution.wary && tempered(test.caution.wary, WARINESS);
    const patient = tempered(test.caution.patient, FEAR);
    const clusters = observeClusters(test.caution.clusters, counts, rateOf(dispersion), duration);
    return { direct, dispersion, caution: { wary, patient, clusters } };
}
function errorEvidence({ direct, dispersion, caution }) {
    if (caution === null)
        return ratioEvidence(direct);
    const belief = (caution.wary === null ? error_test_BELIEF.seen : error_test_BELIEF.unseen) + error_test_BELIEF.learned * pairsOf(dispersion);
    const doubtful = ratioEvidence(direct) + clusterDoubt(caution.clusters, rateOf(dispersion), belief);
    const agreed = caution.wary === null ? doubtful : Math.min(doubtful, ratioEvidence(caution.wary));
    return logAddExp(Math.log(1 - PATIENCE) + agreed, Math.log(PATIENCE) + ratioEvidence(caution.patient));
}
function errorTrust(before, after, setting) {
    if (after.caution === null)
        return measuredTrust(before.dispersion, after.dispersion, setting);
    return waryTrust(before.dispersion, after.dispersion, setting, FEAR);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/rate-test.js




const RateTest = schemas/* strictObject */.rej({ mixture: Mixture });
function startRateTest(horizon) {
    return { mixture: startMixture(WORSE.length, onset(horizon)) };
}
function observeRate({ mixture }, { requests, bad }, look) {
    if (requests <= 0)
        return { mixture };
    const { limit, trust, cap = Number.MAX_VALUE, ceiling } = look;
    const gains = WORSE.map(({ multiple }) => {
        const rate = Math.min(multiple * limit, limit + 0.98 * (1 - limit));
        const gain = bad * Math.log(rate / limit) + (requests - bad) * Math.log((1 - rate) / (1 - limit));
        return Math.min(cap, temper(gain, trust));
    });
    return { mixture: growMixture(mixture, gains, ceiling) };
}
function rateEvidence({ mixture }) {
    return mixtureEvidence(mixture, WORSE);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/window.js

const Window = Block;
function fade({ requests, bad }, duration, halfLife) {
    const kept = 2 ** (-Math.max(0, duration) / halfLife);
    return { requests: requests * kept, bad: bad * kept };
}
function upperRate({ requests, bad }, z, phi = 1) {
    if (!(requests > 0))
        return 1;
    const next = bad / phi + 1;
    const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
    return Math.min(1, (phi * upper) / requests);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/history-guard.js




const HistoryGuard = schemas/* strictObject */.rej({
    limit: schemas/* number */.aig(),
    usual: schemas/* number */.aig(),
    test: RateTest,
    block: schemas/* strictObject */.rej({ duration: schemas/* number */.aig(), canary: Block, stable: Block }),
    long: Window,
    short: Window,
});
const FACTOR = 2;
const history_guard_LEAST = 0.002;
const BLOCK_MS = 15_000;
const history_guard_CAP = 2;
const LONG = { halfLife: 300_000, z: 3.09, prior: 10 };
const SHORT = { halfLife: 60_000, z: 1, prior: 4 };
const RECENT = 20;
function startHistoryGuard(baseline, history, horizon) {
    return {
        usual: Math.max(history_guard_LEAST / FACTOR, (baseline.bad + 1) / (baseline.requests + 1)),
        limit: Math.min(0.5, Math.max(history_guard_LEAST, FACTOR * upperRate(baseline, LONG.z))),
        test: startRateTest(horizon),
        block: { duration: 0, canary: NONE, stable: NONE },
        long: history.slice(-RECENT).reduce(addTally, NONE),
        short: NONE,
    };
}
function observeHistory(guard, counts, { duration, trust, tolerated }) {
    const block = {
        duration: guard.block.duration + duration,
        canary: addTally(guard.block.canary, counts.canary),
        stable: addTally(guard.block.stable, counts.stable),
    };
    if (block.duration < BLOCK_MS)
        return { ...guard, block };
    const long = addTally(fade(guard.long, block.duration, LONG.halfLife), block.stable);
    const short = addTally(fade(guard.short, block.duration, SHORT.halfLife), block.stable);
    const rest = { ...guard, long, short, block: { duration: 0, canary: NONE, stable: NONE } };
    if (isOutage(block.stable, guard.limit))
        return rest;
    const now = Math.max(bound(long, LONG, guard.usual, trust.after), bound(short, SHORT, guard.usual, trust.after));
    const limit = Math.max(guard.limit, tolerated(now));
    if (limit >= 1)
        return rest;
    const cap = (history_guard_CAP * block.duration) / BLOCK_MS;
    return { ...rest, test: observeRate(guard.test, block.canary, { limit, trust, cap }) };
}
function historyEvidence({ test }) {
    return rateEvidence(test);
}
function bound(window, { z, prior }, usual, phi) {
    return upperRate(addTally(window, { requests: prior / usual, bad: prior }), z, phi);
}
function isOutage({ requests, bad }, limit) {
    const expected = requests * limit;
    return bad > expected + 2 * Math.sqrt(expected) + 1;
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/latency-edges.js
const TARGETS = [0.25, 0.05, 0.01];
const latency_edges_MOST = 0.6;
function slowerThan(edge, { edges, buckets }) {
    const index = edges.indexOf(edge);
    if (index < 0 || buckets.length <= index + 1)
        return null;
    return buckets.slice(index + 1).reduce((sum, count) => sum + count, 0);
}
function chooseEdges({ edges, buckets }) {
    const total = buckets.reduce((sum, count) => sum + count, 0);
    if (!(total > 0))
        return [];
    const candidates = edges
        .map((edge) => ({ edge, share: (slowerThan(edge, { edges, buckets }) ?? 0) / total }))
        .filter(({ share }) => share < latency_edges_MOST);
    const never = candidates.findIndex(({ share }) => share === 0);
    if (never >= 0)
        candidates.splice(never + 1);
    const chosen = new Set();
    for (const target of TARGETS) {
        const distance = ({ share }) => Math.abs(Math.log(share / target));
        const free = candidates.filter(({ edge }) => !chosen.has(edge));
        const nearest = free.toSorted((one, other) => distance(one) - distance(other))[0];
        if (nearest !== undefined)
            chosen.add(nearest.edge);
    }
    return [...chosen].toSorted((one, other) => one - other);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/latency-test.js




const Above = schemas/* strictObject */.rej({ requests: schemas/* number */.aig().min(0), above: schemas/* array */.YOg(schemas/* number */.aig().min(0).nullable()) });
const LatencyTest = schemas/* strictObject */.rej({
    edges: schemas/* int */.Whr().min(1).max(3),
    tolerance: schemas/* number */.aig(),
    floor: schemas/* number */.aig(),
    mixture: Mixture,
    pending: schemas/* strictObject */.rej({ canary: Above, stable: Above }).nullable(),
});
function startLatencyTest(edges, tolerance, floor, horizon) {
    return { edges, tolerance, floor, mixture: startMixture(SLOWER[edges].length, onset(horizon)), pending: null };
}
function observeLatency(test, interval, trust) {
    const counts = test.pending === null ? interval : join(test.pending, interval);
    const { canary, stable } = counts;
    if (canary.requests <= 0 || stable.requests <= 0) {
        return { ...test, pending: canary.requests + stable.requests > 0 ? counts : null };
    }
    const bands = splitBands(counts);
    const gains = shapes(test).map(({ multiples }) => temper(latency_test_gain(test, counts, bands, multiples), trust));
    return { ...test, mixture: growMixture(test.mixture, gains), pending: null };
}
function latencyEvidence(test) {
    return mixtureEvidence(test.mixture, shapes(test));
}
function blamedEdge(test) {
    const fits = shapes(test).map(({ weight }, index) => Math.log(weight) + test.mixture.logs[index]);
    const { multiples } = shapes(test)[fits.indexOf(Math.max(...fits))];
    return Math.max(0, multiples.findIndex((multiple) => multiple > 1));
}
function latency_test_gain({ tolerance, floor }, counts, bands, multiples) {
    const canary = counts.canary.requests;
    const stable = counts.stable.requests;
    let sum = 0;
    let last = 0;
    for (const band of bands) {
        const multiple = multiples[band.edge];
        if (multiple === 1)
            continue;
        const logB = Math.log((tolerance * canary + stable) / (multiple * tolerance * canary + stable));
        last = Math.log(multiple) + logB;
        sum += band.canary * last + band.stable * logB;
    }
    return sum - canary * floor * Math.expm1(last);
}
function splitBands({ canary, stable }) {
    const measured = canary.above.flatMap((count, edge) => {
        const other = stable.above[edge];
        return count === null || other === null || other === undefined ? [] : [{ edge, canary: count, stable: other }];
    });
    return measured.map(({ edge, ...above }, index) => ({
        edge,
        canary: above.canary - (measured[index + 1]?.canary ?? 0),
        stable: above.stable - (measured[index + 1]?.stable ?? 0),
    }));
}
function join(one, other) {
    return { canary: addAbove(one.canary, other.canary), stable: addAbove(one.stable, other.stable) };
}
function addAbove(one, other) {
    if (one.requests === 0)
        return other;
    if (other.requests === 0)
        return one;
    const above = one.above.map((count, edge) => {
        const more = other.above[edge] ?? null;
        return count === null || more === null ? null : count + more;
    });
    return { requests: one.requests + other.requests, above };
}
function shapes({ edges }) {
    return SLOWER[edges];
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/latency-judge.js







const LatencyJudge = schemas/* strictObject */.rej({
    horizon: schemas/* int */.Whr().min(0),
    edges: schemas/* array */.YOg(schemas/* number */.aig()),
    test: LatencyTest.nullable(),
    proofs: schemas/* array */.YOg(RatioTest),
    dispersions: schemas/* array */.YOg(Dispersion),
    wary: schemas/* boolean */.zMY(),
    learning: schemas/* strictObject */.rej({ edges: schemas/* array */.YOg(schemas/* number */.aig()), buckets: schemas/* array */.YOg(schemas/* number */.aig()) }).nullable(),
});
const ENOUGH = 200;
const latency_judge_KNOWN = 20;
const latency_judge_FEAR = { phi: 4, pairs: 2 };
function startLatencyJudge(settings, past) {
    const { edges, history, baseline, horizon } = past;
    const before = history.reduce((sum, { buckets }) => addBuckets(sum, buckets), []);
    const known = [before, baseline?.buckets ?? []].map((buckets) => chooseEdges({ edges, buckets }));
    const chosen = known.find((found) => found.length > 0);
    if (chosen === undefined) {
        return {
            horizon,
            edges: [],
            test: null,
            proofs: [],
            dispersions: [],
            wary: true,
            learning: { edges: [], buckets: [] },
        };
    }
    const judge = begin(settings, horizon, chosen);
    const dispersions = judge.dispersions.map((dispersion, index) => history.reduce((state, { buckets }) => {
        const slow = slowerThan(chosen[index], { edges, buckets });
        return slow === null ? state : observeDispersion(state, tally(sum(buckets), slow));
    }, dispersion));
    const wary = dispersions[0] === undefined || pairsOf(dispersions[0]) < latency_judge_KNOWN;
    return { ...judge, dispersions, wary };
}
function observeLatencies(settings, judge, interval, judged) {
    if (judge.test === null)
        return learn(settings, judge, { edges: interval.edges, buckets: interval.stable.buckets });
    const canary = above(judge.edges, interval.edges, interval.canary);
    const stable = above(judge.edges, interval.edges, interval.stable);
    const dispersions = judge.dispersions.map((state, index) => {
        const slow = stable.above[index] ?? null;
        return slow === null ? state : observeDispersion(state, tally(stable.requests, slow));
    });
    if (!judged)
        return { ...judge, dispersions };
    const before = (index) => judge.dispersions[index];
    const measured = dispersions.map((after, index) => measuredTrust(before(index), after, settings.dispersion));
    const proofs = judge.proofs.map((proof, index) => {
        const slow = { canary: canary.above[index] ?? null, stable: stable.above[index] ?? null };
        if (slow.canary === null || slow.stable === null)
            return proof;
        const counts = { canary: tally(canary.requests, slow.canary), stable: tally(stable.requests, slow.stable) };
        return observeRatio(proof, counts, measured[index]);
    });
    const feared = judge.wary
        ? dispersions.map((after, index) => waryTrust(before(index), after, settings.dispersion, latency_judge_FEAR))
        : [];
    const trust = leastTrust([...feared, ...measured]);
    return { ...judge, dispersions, proofs, test: observeLatency(judge.test, { canary, stable }, trust) };
}
function startStepLatency(settings, judge) {
    return { ...judge, proofs: judge.proofs.map(() => startProof(settings)) };
}
function latenciesEvidence({ test }) {
    return test === null ? 0 : latencyEvidence(test);
}
function latencyProof({ proofs, learning }) {
    if (learning !== null)
        return learning.buckets.length > 0 ? 0 : Number.MAX_VALUE;
    return Math.min(...proofs.map(ratioEvidence));
}
function blamedLatency({ edges, test }) {
    return test === null ? 0 : edges[blamedEdge(test)];
}
function begin(settings, horizon, edges) {
    const test = startLatencyTest(edges.length, settings['latency-tolerance'], settings['latency-floor'], horizon);
    const proofs = edges.map(() => startProof(settings));
    return { horizon, edges, test, proofs, dispersions: edges.map(() => startDispersion(1)), wary: true, learning: null };
}
function startProof(settings) {
    const tolerance = settings['latency-bad-tolerance'];
    return startRatioTest({ side: 'better', tolerance, floor: settings['latency-bad-floor'] });
}
function learn(settings, judge, seen) {
    const known = judge.learning;
    const same = known !== null && known.edges.length === seen.edges.length;
    const buckets = same ? addBuckets(known.buckets, seen.buckets) : [...seen.buckets];
    const chosen = sum(buckets) < ENOUGH ? [] : chooseEdges({ edges: seen.edges, buckets });
    if (chosen.length > 0)
        return begin(settings, judge.horizon, chosen);
    return { ...judge, learning: { edges: [...seen.edges], buckets } };
}
function above(judged, edges, { buckets }) {
    return { requests: sum(buckets), above: judged.map((edge) => slowerThan(edge, { edges, buckets })) };
}
function addBuckets(one, other) {
    const longest = one.length > other.length ? one : other;
    return longest.map((_, index) => (one[index] ?? 0) + (other[index] ?? 0));
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/ratio-interval.js



const RatioInterval = schemas/* strictObject */.rej({ logs: schemas/* array */.YOg(schemas/* number */.aig()), pending: Pending });
const POINTS = 49;
const STEP = Math.LN2 / 4;
const RATIOS = Array.from({ length: POINTS }, (_, index) => 2 ** (index / 4 - 4));
const LOG_RATIOS = RATIOS.map(Math.log);
const ratio_interval_PRECISION = 1e6;
const LOG_PRIOR = normalise(LOG_RATIOS.map((log) => -Math.abs(log) / 2));
function startRatioInterval() {
    return { logs: LOG_RATIOS.map(() => 0), pending: null };
}
function observeRatioInterval(state, interval, phi) {
    const { ready, counts, pending } = carryOver(state.pending, interval);
    if (!ready)
        return { ...state, pending };
    const { canary, stable } = counts;
    const logs = LOG_RATIOS.map((log, index) => {
        const expected = Math.log((RATIOS[index] * canary.requests + stable.requests) / (canary.requests + stable.requests));
        return state.logs[index] + (canary.bad * log - (canary.bad + stable.bad) * expected) / phi;
    });
    const top = Math.max(...logs);
    return { logs: logs.map((log) => Math.round((log - top) * ratio_interval_PRECISION) / ratio_interval_PRECISION), pending: null };
}
function ratioInterval({ logs }, confidence = 0.95) {
    const evidence = logSumExp(logs.map((log, index) => log + LOG_PRIOR[index]));
    const kept = logs.map((log) => log > evidence + Math.log(1 - confidence));
    const first = kept.indexOf(true);
    const last = kept.lastIndexOf(true);
    return {
        low: first <= 1 ? 0 : RATIOS[first - 1],
        estimate: Math.exp(peak(logs)),
        high: RATIOS[Math.min(POINTS - 1, last + 1)],
    };
}
function peak(logs) {
    const best = logs.indexOf(Math.max(...logs));
    const [left, middle, right] = [logs[best - 1], logs[best], logs[best + 1]];
    if (left === undefined || right === undefined)
        return Math.min(...logs) === middle ? 0 : LOG_RATIOS[best];
    const bend = left - 2 * middle + right;
    return LOG_RATIOS[best] + (bend < 0 ? (STEP * (left - right)) / (2 * bend) : 0);
}
function normalise(logs) {
    const sum = logSumExp(logs);
    return logs.map((log) => log - sum);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/share-test.js



const ShareTest = schemas/* strictObject */.rej({ mixture: Mixture });
function startShareTest(horizon) {
    return { mixture: startMixture(DEFICIT.length, onset(horizon, 0.96)) };
}
function observeShare({ mixture }, canary, stable, limit) {
    if (canary + stable <= 0 || limit <= 0 || limit >= 1)
        return { mixture };
    const gains = DEFICIT.map(({ multiple }) => canary * Math.log(multiple) + stable * Math.log((1 - multiple * limit) / (1 - limit)));
    return { mixture: growMixture(mixture, gains) };
}
function shareEvidence({ mixture }) {
    return mixtureEvidence(mixture, DEFICIT);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/slo-test.js




const SloTest = schemas/* strictObject */.rej({ canary: RateTest, stable: RateTest, recent: Window });
const HALF_LIFE = 60_000;
const OVERSHOOT = 3;
function startSloTest(horizon) {
    return { canary: startRateTest(horizon), stable: startRateTest(horizon), recent: { requests: 0, bad: 0 } };
}
function observeSlo({ canary, stable, recent }, counts, { limit, duration, trust, abortAt }) {
    const now = addTally(fade(recent, duration, HALF_LIFE), counts.stable);
    const excused = now.bad > now.requests * limit;
    return {
        canary: excused ? canary : observeRate(canary, counts.canary, { limit, trust }),
        stable: observeRate(stable, counts.stable, { limit, trust, ceiling: abortAt + OVERSHOOT }),
        recent: now,
    };
}
function sloEvidence({ canary }) {
    return rateEvidence(canary);
}
function stableBreaks({ stable }, abortAt) {
    return rateEvidence(stable) >= abortAt;
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/evidence.js











const EvidenceState = schemas/* strictObject */.rej({
    scrapes: schemas/* int */.Whr().min(0),
    errors: ErrorTest,
    errorsProof: RatioTest,
    errorRatio: RatioInterval,
    latency: LatencyJudge.nullable(),
    history: HistoryGuard.nullable(),
    share: ShareTest.nullable(),
    slo: SloTest.nullable(),
});
const WEIGHTS = { errors: 0.6, latency: 0.2, history: 0.15, share: 0.13, slo: 0.1 };
const SUSPICIOUS = Math.log(10);
const SUPPORT = Math.log(100);
function startEvidence(plan) {
    const { settings, edges, horizon, history, baseline } = plan;
    const past = history.map(errorsOf);
    const { tolerance, floor } = settings;
    return {
        scrapes: 0,
        errors: startErrorTest({ side: 'worse', tolerance, floor, horizon }, past, settings.dispersion),
        errorsProof: startErrorsProof(settings),
        errorRatio: startRatioInterval(),
        latency: settings.latency && edges.length > 0 ? startLatencyJudge(settings, plan) : null,
        history: baseline !== undefined && baseline.requests > 0 ? startHistoryGuard(errorsOf(baseline), past, horizon) : null,
        share: settings['min-share'] > 0 ? startShareTest(horizon) : null,
        slo: settings.slo === undefined ? null : startSloTest(horizon),
    };
}
function observeEvidence(settings, state, interval, firstOfStep) {
    const counts = { canary: errorsOf(interval.canary), stable: errorsOf(interval.stable) };
    const { duration } = interval;
    const errors = observeErrors(state.errors, counts, { setting: settings.dispersion, duration });
    const measured = measuredTrust(state.errors.dispersion, errors.dispersion, settings.dispersion);
    const careful = errorTrust(state.errors, errors, settings.dispersion);
    const tolerated = (rate) => settings.tolerance * rate + settings.floor;
    const limit = settings.slo?.['error-rate'] ?? 1;
    return {
        scrapes: state.scrapes + 1,
        errors,
        errorsProof: observeRatio(state.errorsProof, counts, measured),
        errorRatio: observeRatioInterval(state.errorRatio, counts, measured.before),
        latency: state.latency && observeLatencies(settings, state.latency, interval, state.scrapes >= settings['warm-up']),
        history: state.history && observeHistory(state.history, counts, { duration, trust: measured, tolerated }),
        share: firstOfStep ? state.share : state.share && observeShareOf(settings, state.share, interval),
        slo: state.slo && observeSlo(state.slo, counts, { limit, duration, trust: careful, abortAt: abortAt(settings) }),
    };
}
function startStepEvidence(settings, state) {
    const latency = state.latency && startStepLatency(settings, state.latency);
    return { ...state, errorsProof: startErrorsProof(settings), latency };
}
function readEvidence(settings, state) {
    const limit = abortAt(settings);
    const stableBreaksSlo = state.slo !== null && stableBreaks(state.slo, limit);
    const parts = partsOf(settings, state, stableBreaksSlo);
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const weighed = parts.map(({ weight, logE }) => Math.log(weight / total) + logE);
    const logE = logSumExp(weighed);
    return {
        logE,
        limit,
        suspicious: logE >= SUSPICIOUS || historyAlone(state, total) >= limit,
        proof: Math.min(ratioEvidence(state.errorsProof), ...(state.latency === null ? [] : [latencyProof(state.latency)])),
        blame: parts[weighed.indexOf(Math.max(...weighed))].name,
        stableBreaksSlo,
        dispersion: settings.dispersion === 'auto' ? dispersionOf(state.errors.dispersion) : settings.dispersion,
        ratio: ratioInterval(state.errorRatio),
    };
}
function historyAlone({ history }, total) {
    return history === null ? LOG_ZERO : Math.log(WEIGHTS.history / total) + historyEvidence(history);
}
function proofNeeded(settings, step, steps) {
    return ((step + 1) / ((steps * (steps + 1)) / 2)) * Math.log(1 / settings.beta);
}
function partsOf(settings, state, stableBreaksSlo) {
    const { errors, latency, history, share, slo } = state;
    const parts = [{ name: 'errors', weight: WEIGHTS.errors, logE: errorEvidence(errors) }];
    if (latency !== null) {
        const name = `latency above ${blamedLatency(latency)} ms`;
        parts.push({ name, weight: WEIGHTS.latency, logE: latenciesEvidence(latency) });
    }
    if (history !== null) {
        const logE = Math.min(historyEvidence(history), ratioEvidence(errors.direct) + SUPPORT);
        parts.push({ name: 'errors against history', weight: WEIGHTS.history, logE });
    }
    if (share !== null) {
        parts.push({ name: 'requests that never complete', weight: WEIGHTS.share, logE: shareEvidence(share) });
    }
    if (slo !== null && settings.slo !== undefined) {
        const name = `error-rate above ${Number((100 * settings.slo['error-rate']).toPrecision(6))}% (slo)`;
        parts.push({ name, weight: WEIGHTS.slo, logE: stableBreaksSlo ? LOG_ZERO : sloEvidence(slo) });
    }
    return parts;
}
function abortAt(settings) {
    return Math.log(1 / settings.alpha);
}
function startErrorsProof(settings) {
    return startRatioTest({ side: 'better', tolerance: settings['bad-tolerance'], floor: settings['bad-floor'] });
}
function observeShareOf(settings, share, interval) {
    const least = (settings['min-share'] * interval.weight) / 100;
    return observeShare(share, interval.canary.requests, interval.stable.requests, least);
}
function errorsOf({ requests, errors }) {
    return tally(requests, errors);
}


/***/ }),

/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ timestamp)
/* harmony export */ });
function timestamp(clock) {
    return Math.round(clock.now());
}


/***/ }),

/***/ 1986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Xk: () => (/* binding */ Health),
/* harmony export */   bd: () => (/* binding */ HealthPolicy),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   o4: () => (/* binding */ showHealth)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);


const threshold = (fallback) => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(1000).default(fallback);
const HealthPolicy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    'initial-delay': _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(0)).describe('wait before the first attempt'),
    period: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(2_000)).describe('time between attempts'),
    timeout: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(3_000)).describe('longest one attempt may take'),
    'success-threshold': threshold(3).describe('successes in a row that make it healthy'),
    'failure-threshold': threshold(3).describe('failures in a row that make it unhealthy'),
    deadline: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(120_000)).describe('longest wait for the first time healthy'),
});
const Health = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unknown', 'healthy', 'unhealthy']),
    streak: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    last: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ up: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const UNKNOWN = { state: 'unknown', streak: 0 };
function observe(health, result, policy, at) {
    const streak = health.last?.up === result.up ? health.streak + 1 : 1;
    const reached = streak >= policy[result.up ? 'success-threshold' : 'failure-threshold'];
    const settled = result.up ? 'healthy' : 'unhealthy';
    return { state: reached ? settled : health.state, streak, last: { up: result.up, detail: result.detail }, at };
}
function showHealth(health) {
    if (health.last === undefined)
        return 'not probed yet';
    const what = health.last.up ? 'up' : 'down';
    return `${what} ${health.streak} time${health.streak === 1 ? '' : 's'} in a row, last: ${health.last.detail}`;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
function readDocument(form, text, broken) {
    const result = form.safeParse(parse(text, broken));
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw broken(`${issue?.path.join('.') || 'the document'}: ${issue?.message}.`);
}
function parse(text, broken) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw broken('It is no JSON.');
    }
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ coarsen),
/* harmony export */   PK: () => (/* binding */ addBuckets),
/* harmony export */   WN: () => (/* binding */ commonEdges)
/* harmony export */ });
function commonEdges([first = [], ...others]) {
    return first.filter((edge) => others.every((edges) => edges.includes(edge)));
}
function coarsen(buckets, edges, onto) {
    if (buckets.length === 0 || onto.length === 0)
        return [];
    const coarse = Array.from({ length: onto.length + 1 }, () => 0);
    buckets.forEach((count, index) => {
        const edge = edges[index] ?? Number.POSITIVE_INFINITY;
        const target = onto.findIndex((upper) => edge <= upper);
        coarse[target === -1 ? onto.length : target] += count;
    });
    return coarse;
}
function addBuckets(left, right) {
    if (left.length === 0)
        return right;
    if (right.length === 0)
        return left;
    return left.map((count, index) => count + right[index]);
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Snapshot),
/* harmony export */   H: () => (/* binding */ increments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5918);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);



const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const Seen = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requests: count,
    errors: count,
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    missed: count,
});
const Snapshot = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    instances: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), Seen),
});
const MISSED_FOR_GOOD = 60;
const OUT_OF_SIGHT_KEPT = 16;
function increments(before, scrape) {
    if (before === undefined)
        return { ...nothing(scrape.edges), snapshot: originOf(scrape) };
    if (scrape.at <= before.at)
        return { ...nothing(before.edges), snapshot: before };
    const edges = sharedEdges(before.edges, scrape.edges);
    const absent = outOfSight(before, scrape, edges);
    const moves = scrape.instances.map((instance) => {
        const now = { ...instance, buckets: (0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .coarsen */ .EI)(instance.buckets, scrape.edges, edges) };
        return { now, ...move(now, knownOf(before, instance, edges)) };
    });
    const lost = [...moves.flatMap(({ lost }) => lost ?? []), ...replaced(before, scrape, absent.kept), ...absent.lost];
    const present = moves.map(({ now }) => [now.instance, seenOf(now)]);
    return {
        traffic: moves.reduce((sum, { traffic }) => (0,_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .addTraffic */ .b5)(sum, traffic), _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .qE),
        edges,
        snapshot: {
            at: scrape.at,
            since: before.since,
            edges: [...edges],
            instances: Object.fromEntries([...present, ...absent.kept]),
        },
        duration: scrape.at - before.at,
        warnings: [...narrowed(before.edges, edges), ...lost],
        whole: lost.length === 0,
    };
}
function nothing(edges) {
    return { traffic: _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .qE, edges, duration: 0, warnings: [], whole: true };
}
function originOf({ at, edges, instances }) {
    const seen = instances.map((instance) => [instance.instance, seenOf(instance)]);
    return { at, since: at, edges: [...edges], instances: Object.fromEntries(seen) };
}
function seenOf({ requests, errors, buckets, startedAt }) {
    return { requests, errors, buckets: [...buckets], ...(startedAt !== undefined && { startedAt }), missed: 0 };
}
function sharedEdges(before, now) {
    if (before.length === 0)
        return now;
    return now.length === 0 ? before : (0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .commonEdges */ .WN)([before, now]);
}
function narrowed(before, now) {
    if (before.length <= now.length)
        return [];
    return [`the latency buckets changed: ${before.length - now.length} of ${before.length} edges are no longer shared`];
}
const FROM_ZERO = { requests: 0, errors: 0, buckets: [], missed: 0 };
function knownOf(before, now, edges) {
    const known = Object.hasOwn(before.instances, now.instance) ? before.instances[now.instance] : undefined;
    if (known !== undefined)
        return { ...known, buckets: [...(0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .coarsen */ .EI)(known.buckets, before.edges, edges)] };
    return isYoung(before, now) ? FROM_ZERO : undefined;
}
function isYoung({ since }, { startedAt }) {
    return startedAt !== undefined && startedAt > since;
}
function move(now, known) {
    if (known === undefined)
        return { traffic: _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .qE };
    if (hasRestarted(now, known))
        return { traffic: between(now, FROM_ZERO), lost: `${now.instance} restarted; ${TAIL}` };
    const traffic = between(now, known);
    const fell = fallen(traffic);
    if (fell === '')
        return { traffic };
    return { traffic: _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .qE, lost: `${now.instance}: ${fell} fell ${WITHOUT_RESTART}` };
}
const TAIL = 'what it served after its last scrape is lost';
const WITHOUT_RESTART = 'although the process did not restart, so this scrape of it does not count. When several processes answer there, let them expose process_start_time_seconds, or list each of them';
const START_WAVER = 1_000;
function hasRestarted({ startedAt }, known) {
    return startedAt !== undefined && known.startedAt !== undefined && startedAt > known.startedAt + START_WAVER;
}
function between(now, known) {
    const requests = now.requests - known.requests;
    const errors = now.errors - known.errors;
    return {
        requests,
        errors: requests < 0 ? errors : Math.min(errors, requests),
        buckets: bucketMoves(now.buckets, known),
    };
}
function bucketMoves(now, known) {
    if (now.length === 0 || (known.buckets.length === 0 && known.requests > 0))
        return [];
    return now.map((count, index) => count - (known.buckets[index] ?? 0));
}
function fallen({ requests, errors, buckets }) {
    const names = { requests: requests < 0, errors: errors < 0, 'latency buckets': buckets.some((count) => count < 0) };
    return Object.entries(names)
        .flatMap(([name, fell]) => (fell ? [name] : []))
        .join(' and ');
}
function replaced(before, scrape, absent) {
    const young = scrape.instances.find((now) => !Object.hasOwn(before.instances, now.instance) && isYoung(before, now));
    if (young === undefined)
        return [];
    const gone = absent.filter(([, { missed }]) => missed === 1);
    return gone.map(([instance]) => `${instance} is gone and ${young.instance} is new; ${TAIL} unless it answers again`);
}
function outOfSight(before, scrape, edges) {
    const inSight = new Set(scrape.instances.map(({ instance }) => instance));
    const absent = Object.entries(before.instances)
        .filter(([instance]) => !inSight.has(instance))
        .map(([instance, seen]) => {
        return [instance, { ...seen, buckets: [...(0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .coarsen */ .EI)(seen.buckets, before.edges, edges)], missed: seen.missed + 1 }];
    })
        .sort(([, left], [, right]) => left.missed - right.missed);
    const kept = absent.filter(([, { missed }], index) => missed < MISSED_FOR_GOOD && index < OUT_OF_SIGHT_KEPT);
    const lost = absent
        .slice(kept.length)
        .map(([instance, { missed }]) => `${instance} was not seen for ${missed} scrapes; ${TAIL}`);
    return { kept, lost };
}


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ addTraffic),
/* harmony export */   ju: () => (/* binding */ coarsenTraffic),
/* harmony export */   qE: () => (/* binding */ NO_TRAFFIC)
/* harmony export */ });
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5918);

const NO_TRAFFIC = { requests: 0, errors: 0, buckets: [] };
function coarsenTraffic(traffic, edges, onto) {
    return { ...traffic, buckets: (0,_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .coarsen */ .EI)(traffic.buckets, edges, onto) };
}
function addTraffic(left, right) {
    return {
        requests: left.requests + right.requests,
        errors: left.errors + right.errors,
        buckets: (0,_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .addBuckets */ .PK)(left.buckets, right.buckets),
    };
}


/***/ }),

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   h: () => (/* binding */ unknownPlaceholders)
/* harmony export */ });
const PLACEHOLDER = /\{([a-z]+(?:-[a-z]+)*)\}/g;
function fill(value, words) {
    return walk(value, (text) => text.replace(PLACEHOLDER, (whole, name) => (Object.hasOwn(words, name) ? String(words[name]) : whole)));
}
function unknownPlaceholders(value, words) {
    const known = new Set(words);
    const unknown = [];
    walk(value, (text, path) => {
        for (const [, name] of text.matchAll(PLACEHOLDER))
            if (!known.has(name))
                unknown.push({ path, name: name });
        return text;
    });
    return unknown;
}
function walk(value, change, path = '') {
    if (typeof value === 'string')
        return change(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => walk(item, change, `${path}[${index}]`));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, change, path === '' ? key : `${path}.${key}`)]));
}


/***/ }),

/***/ 6815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArmCounts: () => (/* binding */ ArmCounts),
/* harmony export */   CanaryReport: () => (/* binding */ CanaryReport),
/* harmony export */   DECISIONS: () => (/* binding */ DECISIONS),
/* harmony export */   Milestone: () => (/* binding */ Milestone),
/* harmony export */   PHASES: () => (/* binding */ PHASES),
/* harmony export */   TickRow: () => (/* binding */ TickRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4646);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9779);



const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const ArmCounts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    requests: count,
    errors: count,
    p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const DECISIONS = ['continue', 'hold', 'advance', 'pause', 'freeze', 'abort', 'promote'];
const TickRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    at: instant,
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    stable: ArmCounts,
    canary: ArmCounts,
    decision: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(DECISIONS),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const Milestone = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ at: instant, weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const PHASES = ['idle', 'progressing', 'paused', 'frozen', 'promoted', 'aborted'];
const CanaryReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('canary-shift'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: instant,
    finishedAt: instant,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    phase: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(PHASES),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckRow */ .T),
    ticks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(TickRow),
    milestones: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Milestone),
    errorRatio: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), estimate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    takeover: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 9779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ CheckRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4646);



const CheckRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    operator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATOR_NAMES */ .KR).nullable(),
    expected: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    failing: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().optional(),
    actual: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 6299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   RP: () => (/* binding */ stretched),
/* harmony export */   Wc: () => (/* binding */ area),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   r$: () => (/* binding */ dots),
/* harmony export */   yp: () => (/* binding */ band)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);

const WIDTH = 1_000;
function stretched(height, shapes) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<svg width="100%" height="${height}" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" overflow="visible">${shapes}</svg>`;
}
function line(points, name) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="line ${name}" d="${linePath(points)}"/>`;
}
function steps(points, name) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="line ${name}" d="${stepPath(points)}"/>`;
}
function area(points, height, name) {
    const first = points[0];
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="${name}" d="${first && `${stepPath(points)}V${height}H${x(first.share)}Z`}"/>`;
}
function band(spans, name) {
    const there = spans.map(({ share, top }) => `${x(share)} ${top}`);
    const back = spans.toReversed().map(({ share, bottom }) => `${x(share)} ${bottom}`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="band ${name}" d="${there.length > 0 && `M${[...there, ...back].join('L')}Z`}"/>`;
}
function dots(points, name) {
    const dot = ({ share, y }) => y !== null && (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<circle class="dot ${name}" cx="${percent(share)}" cy="${y}" r="2.6"/>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${points.map(dot)}`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))}%`;
}
function linePath(points) {
    const draw = ({ share, y }, i) => {
        if (y === null)
            return '';
        const starts = (points[i - 1]?.y ?? null) === null;
        const alone = starts && (points[i + 1]?.y ?? null) === null;
        return `${starts ? 'M' : 'L'}${x(share)} ${y}${alone ? 'h0' : ''}`;
    };
    return points.map(draw).join('');
}
function stepPath(points) {
    const known = points.filter((point) => point.y !== null);
    const draw = ({ share, y }, i) => (i === 0 ? `M${x(share)} ${y}` : `H${x(share)}V${y}`);
    return known.length === 0 ? '' : `${known.map(draw).join('')}H${WIDTH}`;
}
const x = (share) => Math.round(share * WIDTH * 10) / 10;


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   lU: () => (/* binding */ timeAxis),
/* harmony export */   nd: () => (/* binding */ panel)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);
/* harmony import */ var _svg_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6299);


function panel({ title, label, legend = [], height, scale, times, content }) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<figure>
<figcaption><b>${title}</b>${legend}</figcaption>
<svg class="plot" role="img" aria-label="${label}" width="100%" height="${height}">
<g class="grid">${times.map((share) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<line x1="${(0,_svg_line_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)}" x2="${(0,_svg_line_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)}" y1="0" y2="${height}"/>`)}${scale.marks.map(({ value, text }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<line x1="0" x2="100%" y1="${scale.y(value)}" y2="${scale.y(value)}"/><text x="-8" y="${scale.y(value)}" dy="0.35em">${text}</text>`)}</g>
${content}
</svg>
</figure>
`;
}
function key(name, text) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span class="key"><svg width="26" height="10" aria-hidden="true"><path class="line ${name}" d="M1 5H25"/><circle class="dot ${name}" cx="13" cy="5" r="2.6"/></svg>${text}</span>`;
}
function timeAxis(marks) {
    const label = ({ share, text }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<text x="${(0,_svg_line_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)}" y="14">${text}</text>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<svg class="plot times" width="100%" height="20" aria-hidden="true">${marks.map(label)}</svg>`;
}


/***/ }),

/***/ 8435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   iz: () => (/* binding */ timeMarks),
/* harmony export */   sn: () => (/* binding */ linear)
/* harmony export */ });
/* unused harmony exports fromZero, logWithZero */
const MOST_MARKS = 4;
const SHELF = 16;
function linear(low, high, height, marks) {
    const span = high - low || 1;
    return { y: (value) => round(height * (1 - clamp((value - low) / span))), marks };
}
function fromZero(highest, height, show) {
    const step = roundStep(highest / MOST_MARKS);
    const steps = Math.max(1, Math.ceil(highest / step - 1e-9));
    const marks = Array.from({ length: steps + 1 }, (_, i) => ({ value: i * step, text: show(i * step) }));
    return linear(0, steps * step, height, marks);
}
function logWithZero(lowest, highest, height, show) {
    const [from, to] = [Math.floor(Math.log10(lowest)), Math.ceil(Math.log10(highest))];
    const decades = Math.max(1, to - from);
    const every = Math.ceil(decades / MOST_MARKS);
    const powers = Array.from({ length: decades + 1 }, (_, i) => 10 ** (from + i)).filter((_, i) => i % every === 0);
    const y = (value) => value <= 0 ? height : (height - SHELF) * (1 - clamp((Math.log10(value) - from) / decades));
    return { y: (value) => round(y(value)), marks: [0, ...powers].map((value) => ({ value, text: show(value) })) };
}
function readable(values, usual, height, show) {
    const positive = values.filter((value) => value > 0);
    const highest = Math.max(...positive, 0);
    const middle = median(usual.filter((value) => value > 0)) ?? highest;
    if (highest === 0)
        return fromZero(0.01, height, show);
    return middle * 50 < highest
        ? logWithZero(Math.min(...positive), highest, height, show)
        : fromZero(highest, height, show);
}
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400].map((s) => s * 1_000);
function timeMarks(span) {
    let step = STEPS.find((candidate) => span / candidate <= 6) ?? STEPS.at(-1);
    while (span / step > 6)
        step *= 2;
    return Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => i * step);
}
function roundStep(value) {
    const power = 10 ** Math.floor(Math.log10(value));
    return ([1, 2, 5].find((factor) => factor * power >= value - 1e-12) ?? 10) * power;
}
function median(values) {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
const clamp = (share) => Math.min(1, Math.max(0, share));
const round = (pixels) => Math.round(pixels * 10) / 10;


/***/ }),

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ Tally),
  nZ: () => (/* binding */ isDue),
  xP: () => (/* binding */ measure),
  dP: () => (/* binding */ startTally)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/analysis/assess.js

const AssessmentState = schemas/* strictObject */.rej({
    count: schemas/* int */.Whr().min(0),
    failed: schemas/* int */.Whr().min(0),
    inconclusive: schemas/* int */.Whr().min(0),
    errorsInARow: schemas/* int */.Whr().min(0),
    successesInARow: schemas/* int */.Whr().min(0),
});
function startAssessment() {
    return { count: 0, failed: 0, inconclusive: 0, errorsInARow: 0, successesInARow: 0 };
}
function recordMeasurement(state, verdict) {
    if (verdict === 'errored')
        return { ...state, errorsInARow: state.errorsInARow + 1, successesInARow: 0 };
    const judged = { ...state, count: state.count + 1, errorsInARow: 0 };
    if (verdict === 'failed')
        return { ...judged, failed: state.failed + 1, successesInARow: 0 };
    if (verdict === 'inconclusive')
        return { ...judged, inconclusive: state.inconclusive + 1, successesInARow: 0 };
    return { ...judged, successesInARow: state.successesInARow + 1 };
}
function assess(state, limits, ending = false) {
    return (beyondLimit(state, limits) ?? goodEnough(state, limits) ?? countReached(state, limits) ?? undecided(state, ending));
}
function beyondLimit(state, limits) {
    const { failureLimit = 0, inconclusiveLimit = 0, consecutiveErrorLimit = 4 } = limits;
    if (state.errorsInARow > consecutiveErrorLimit) {
        return done('errored', `${state.errorsInARow} errors in a row, more than ${consecutiveErrorLimit}`);
    }
    if (state.inconclusive > inconclusiveLimit) {
        return done('inconclusive', `${state.inconclusive} inconclusive, more than ${inconclusiveLimit}`);
    }
    if (failureLimit >= 0 && state.failed > failureLimit) {
        return done('failed', `${state.failed} failed, more than ${failureLimit}`);
    }
    return undefined;
}
function goodEnough({ successesInARow }, limits) {
    const { consecutiveSuccessLimit = 0 } = limits;
    if (consecutiveSuccessLimit <= 0 || successesInARow < consecutiveSuccessLimit)
        return undefined;
    return done('passed', `${successesInARow} successes in a row`);
}
function countReached(state, limits) {
    const { count, failureLimit = 0, consecutiveSuccessLimit = 0 } = limits;
    if (count === undefined || state.count < count)
        return undefined;
    if (consecutiveSuccessLimit <= 0)
        return done('passed', `${state.count} measured, ${state.failed} failed`);
    const because = `${state.count} measured, never ${consecutiveSuccessLimit} successes in a row`;
    return done(failureLimit >= 0 ? 'inconclusive' : 'failed', because);
}
function undecided({ count, failed }, ending) {
    if (count === 0)
        return { verdict: 'inconclusive', done: ending, because: 'nothing measured' };
    const because = `${count} measured, ${failed} failed`;
    return ending ? done('passed', because) : { verdict: 'inconclusive', done: false, because };
}
function done(verdict, because) {
    return { verdict, done: true, because };
}

// EXTERNAL MODULE: ./.build/src/core/condition.js
var core_condition = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/src/core/metrics/buckets.js
var buckets = __webpack_require__(5918);
// EXTERNAL MODULE: ./.build/src/core/metrics/traffic.js
var traffic = __webpack_require__(8420);
// EXTERNAL MODULE: ./.build/src/core/verdict.js
var verdict = __webpack_require__(4646);
// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
;// CONCATENATED MODULE: ./.build/src/core/rollout/conditions.js







const count = schemas/* number */.aig().min(0);
const Counts = schemas/* strictObject */.rej({ requests: count, errors: count, buckets: schemas/* array */.YOg(count) });
const Tally = schemas/* strictObject */.rej({
    since: schemas/* number */.aig().int(),
    canary: Counts,
    stable: Counts,
    edges: schemas/* array */.YOg(schemas/* number */.aig()),
    assessment: AssessmentState,
    silentSince: schemas/* number */.aig().int().optional(),
    last: schemas/* strictObject */.rej({ actual: schemas/* number */.aig().nullable(), verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.bk), because: schemas/* string */.YjP() }).optional(),
});
const empty = () => ({ requests: 0, errors: 0, buckets: [] });
const startTally = (since) => ({
    since,
    canary: empty(),
    stable: empty(),
    edges: [],
    assessment: startAssessment(),
});
const isDue = (condition, tally, at) => at - tally.since >= condition.interval;
function measure(condition, before, seen, answer) {
    const tally = { ...before, ...gather(before, seen) };
    if (!isDue(condition, tally, seen.at))
        return standing(condition, tally);
    const values = (0,condition_config/* isBuiltIn */.qi)(condition) ? counted(condition, tally) : answer;
    if (values === undefined)
        return standing(condition, tally);
    const restarted = { ...tally, since: seen.at, canary: empty(), stable: empty() };
    if ('error' in values)
        return settle(condition, restarted, 'errored', null, values.error);
    if (values.canary === null)
        return standing(condition, { ...restarted, silentSince: before.silentSince ?? before.since });
    const canary = (0,core_condition/* check */.z6)({ ...condition, name: (0,condition_config/* conditionName */.Hr)(condition) }, values.canary);
    if (canary.verdict === 'failed' && alsoFails(condition, values.stable)) {
        const because = `${describe(canary)}, but the stable version breaks it as well (${values.stable})`;
        const last = { actual: values.canary, verdict: 'inconclusive', because };
        return { tally: { ...restarted, silentSince: undefined, last }, outcome: 'stable-bad', because };
    }
    return settle(condition, restarted, canary.verdict, values.canary, describe(canary));
}
function counted(condition, { canary, stable, edges }) {
    return { canary: (0,condition_config/* fromCounters */.I1)(condition, canary, edges), stable: (0,condition_config/* fromCounters */.I1)(condition, stable, edges) };
}
function alsoFails(condition, stable) {
    return stable !== undefined && stable !== null && (0,core_condition/* check */.z6)({ ...condition, name: '' }, stable).verdict === 'failed';
}
function settle(condition, tally, verdict, actual, because) {
    const assessment = recordMeasurement(tally.assessment, verdict);
    const next = { ...tally, assessment, silentSince: undefined, last: { actual, verdict, because } };
    return standing(condition, next, because);
}
function standing(condition, tally, because) {
    if (tally.silentSince !== undefined)
        return { tally, outcome: 'no-data', because: `${(0,condition_config/* conditionName */.Hr)(condition)} has no data` };
    const { verdict, done, because: why, } = assess(tally.assessment, {
        count: condition.count,
        failureLimit: condition['failure-limit'],
        inconclusiveLimit: condition['inconclusive-limit'],
        consecutiveErrorLimit: condition['consecutive-error-limit'],
        consecutiveSuccessLimit: 0,
    });
    const outcome = done && verdict !== 'warned' ? verdict : 'waiting';
    return {
        tally,
        outcome,
        because: because === undefined ? `${(0,condition_config/* conditionName */.Hr)(condition)}: ${why}` : `${because} (${why})`,
    };
}
function describe({ name, operator, expected, actual, verdict }) {
    return `${name} is ${actual}, expected ${operator} ${expected}: ${verdict}`;
}
function gather(before, seen) {
    const edges = before.canary.requests + before.stable.requests === 0 ? seen.edges : (0,buckets/* commonEdges */.WN)([before.edges, seen.edges]);
    const both = (role) => {
        const sum = (0,traffic/* addTraffic */.b5)((0,traffic/* coarsenTraffic */.ju)(before[role], before.edges, edges), (0,traffic/* coarsenTraffic */.ju)(seen[role], seen.edges, edges));
        return { ...sum, buckets: [...sum.buckets] };
    };
    return { edges: [...edges], canary: both('canary'), stable: both('stable') };
}


/***/ }),

/***/ 2328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ takeHold),
/* harmony export */   af: () => (/* binding */ mendLock),
/* harmony export */   cc: () => (/* binding */ changeLock),
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _problems_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4357);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4046);




const TRIES = 5;
async function readLock(store, environment) {
    const stored = await store.lock.read();
    const lock = stored === undefined ? (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .freeLock */ .mq)(environment) : (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .PG)(stored.text, store.lock.location);
    return { lock, revision: stored?.revision };
}
async function mendLock(store, environment, clock) {
    try {
        return await readLock(store, environment);
    }
    catch (thrown) {
        if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8)(thrown).code !== 'lock-unreadable')
            throw thrown;
        const stored = await store.lock.read();
        return { lock: (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .mendedLock */ .ZL)(environment, (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .v)(clock)), revision: stored?.revision };
    }
}
async function takeHold(store, clock, found, asking, fence) {
    let now = found;
    for (let tries = 1;; tries++) {
        const { lock, before } = await allowed(store, now.lock, { ...asking, at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .v)(clock) });
        const revision = await swap(store, lock, now.revision, fence?.(lock.token));
        if (revision !== undefined)
            return held(store, clock, { lock, revision }, before);
        if (tries >= TRIES)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.lockContended(store.lock.location));
        now = await readLock(store, lock.environment);
    }
}
async function allowed(store, lock, asking) {
    const first = (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(lock, asking);
    const taking = first.do === 'ask' ? (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(lock, asking, await store.liveness(first.holder)) : first;
    if (taking.do === 'take')
        return taking;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(taking.do === 'refuse' ? taking.problem : _problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.lockContended(store.lock.location));
}
async function swap({ lock: document }, lock, after, beside) {
    try {
        return await document.write((0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .showLock */ .Nl)(lock), after, beside);
    }
    catch (thrown) {
        if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8)(thrown).code === 'journal-moved')
            return undefined;
        throw thrown;
    }
}
function held(store, clock, first, before) {
    const { token } = first.lock;
    let mine = first;
    const change = async (edit) => {
        for (let tries = 1; tries <= TRIES; tries++) {
            if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeldWith */ .cI)(mine.lock, token))
                return false;
            const lock = edit(mine.lock);
            const revision = await swap(store, lock, mine.revision);
            if (revision !== undefined) {
                mine = { lock, revision };
                return true;
            }
            mine = await readLock(store, first.lock.environment);
        }
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.lockContended(store.lock.location));
    };
    return {
        token,
        before,
        async renew(need) {
            const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .v)(clock);
            if ((mine.lock.holder?.until ?? now) - now >= Math.max(need, store.lease / 2))
                return;
            const until = now + Math.max(store.lease, 2 * need);
            if (!(await change((lock) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .prolonged */ .td)(lock, until))))
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.lockLost(first.lock.environment));
        },
        async isOurs() {
            return (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeldWith */ .cI)((await readLock(store, first.lock.environment)).lock, token);
        },
        async release() {
            await change(_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .letGo */ .Ko);
        },
    };
}
async function changeLock(store, found, edit) {
    let now = found;
    for (let tries = 1; tries <= TRIES; tries++) {
        const { holder } = now.lock;
        const lock = edit(now.lock, holder === undefined ? 'over' : await store.liveness(holder.owner));
        if ((await swap(store, lock, now.revision)) !== undefined)
            return lock;
        now = await readLock(store, now.lock.environment);
    }
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.lockContended(store.lock.location));
}


/***/ }),

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VN: () => (/* binding */ journal_close),
  uq: () => (/* binding */ freedBy),
  F: () => (/* binding */ other),
  z8: () => (/* binding */ parseJournal),
  yo: () => (/* binding */ routerWeight),
  hp: () => (/* binding */ showJournal),
  qd: () => (/* binding */ startJournal),
  $H: () => (/* binding */ withWord),
  lD: () => (/* binding */ wordsOn)
});

// UNUSED EXPORTS: Journal

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
// EXTERNAL MODULE: ./.build/src/core/analysis/evidence.js + 19 modules
var evidence = __webpack_require__(3732);
// EXTERNAL MODULE: ./.build/src/core/json-document.js
var json_document = __webpack_require__(9927);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
;// CONCATENATED MODULE: ./.build/src/core/rollout/deployment-record.js
const DEPLOYED_STATES = ['in-progress', 'waiting', 'verified', 'failed', 'replaced'];

// EXTERNAL MODULE: ./.build/src/core/rollout/event.js
var rollout_event = __webpack_require__(3289);
;// CONCATENATED MODULE: ./.build/src/core/rollout/packed-numbers.js
function packNumbers(numbers) {
    const texts = [inBase36(numbers, 1), inBase36(numbers, MILLION), inBase64(numbers)];
    const shortest = texts.reduce((best, text) => shorter(best, text), undefined);
    return shortest !== undefined && shortest.length + 2 < JSON.stringify(numbers).length ? shortest : numbers;
}
function unpackNumbers(text) {
    if (BASE36.test(text))
        return fromBase36(text, 1);
    if (text.startsWith('.') && BASE36.test(text.slice(1)))
        return fromBase36(text.slice(1), MILLION);
    return /^~[\w+/]+$/.test(text) ? (fromBase64(text.slice(1)) ?? text) : text;
}
const MILLION = 1e6;
const BYTES = 8;
const BASE36 = /^-?[0-9a-z]{1,11}( -?[0-9a-z]{1,11})*$/;
function shorter(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    return right.length < left.length ? right : left;
}
function inBase36(numbers, unit) {
    const whole = numbers.map((number) => Math.round(number * unit));
    const isExact = whole.every((one, i) => Number.isSafeInteger(one) && Object.is(one / unit, numbers[i]));
    if (!isExact || numbers.length === 0)
        return undefined;
    return `${unit === 1 ? '' : '.'}${whole.map((one) => one.toString(36)).join(' ')}`;
}
function fromBase36(text, unit) {
    return text.split(' ').map((one) => wholeFrom(one) / unit);
}
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
function wholeFrom(text) {
    if (text.startsWith('-'))
        return -wholeFrom(text.slice(1));
    return [...text].reduce((number, digit) => DIGITS.length * number + DIGITS.indexOf(digit), 0);
}
function inBase64(numbers) {
    const view = new DataView(new ArrayBuffer(numbers.length * BYTES));
    numbers.forEach((number, i) => void view.setFloat64(i * BYTES, number));
    return `~${btoa(String.fromCharCode(...new Uint8Array(view.buffer))).replace(/=+$/, '')}`;
}
function fromBase64(text) {
    if (text.length % 4 === 1)
        return undefined;
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    if (bytes.length % BYTES !== 0)
        return undefined;
    const view = new DataView(bytes.buffer);
    return Array.from({ length: bytes.length / BYTES }, (_, i) => view.getFloat64(i * BYTES));
}

;// CONCATENATED MODULE: ./.build/src/core/rollout/packed.js


function packed(form) {
    return schemas/* codec */.rLB(schemas/* unknown */.L5J(), form, {
        decode: (kept) => unpack(form, kept),
        encode: (value) => pack(form, value),
    });
}
function pack(form, value) {
    if (value === undefined || value === null)
        return null;
    const kind = kindOf(form);
    if (kind instanceof schemas/* ZodObject */.bvH)
        return fieldsOf(kind).map(([name, field]) => pack(field, at(value, name)));
    if (kind instanceof schemas/* ZodRecord */.b8S)
        return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, pack(kind.valueType, entry)]));
    if (!(kind instanceof schemas/* ZodArray */.naA) || !Array.isArray(value))
        return value;
    return value.every((entry) => typeof entry === 'number')
        ? packNumbers(value)
        : value.map((entry) => pack(kind.element, entry));
}
function unpack(form, kept) {
    if (kept === null)
        return form instanceof schemas/* ZodOptional */.IiU ? undefined : null;
    const kind = kindOf(form);
    if (kind instanceof schemas/* ZodObject */.bvH)
        return unpackFields(kind, kept);
    if (kind instanceof schemas/* ZodRecord */.b8S && typeof kept === 'object')
        return Object.fromEntries(Object.entries(kept).map(([name, entry]) => [name, unpack(kind.valueType, entry)]));
    if (!(kind instanceof schemas/* ZodArray */.naA))
        return kept;
    if (typeof kept === 'string')
        return unpackNumbers(kept);
    return Array.isArray(kept) ? kept.map((entry) => unpack(kind.element, entry)) : kept;
}
function unpackFields(form, kept) {
    const fields = fieldsOf(form);
    if (!Array.isArray(kept) || kept.length !== fields.length)
        return kept;
    const values = fields.map(([name, field], i) => [name, unpack(field, kept[i])]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
function kindOf(form) {
    return form instanceof schemas/* ZodOptional */.IiU || form instanceof schemas/* ZodNullable */.l1C ? kindOf(form.unwrap()) : form;
}
const fieldsOf = ({ shape }) => Object.entries(shape);
function at(value, name) {
    return value[name];
}

// EXTERNAL MODULE: ./.build/src/core/rollout/rollout.js
var rollout = __webpack_require__(8540);
;// CONCATENATED MODULE: ./.build/src/core/rollout/journal.js









const instant = schemas/* number */.aig().int();
const Ended = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP(),
    phase: schemas/* enum */.k5n(['promoted', 'aborted']),
    because: schemas/* string */.YjP(),
    at: instant,
    weight: schemas/* number */.aig(),
    evidence: evidence/* EvidenceState */.Df.optional(),
});
const LeftWord = schemas/* strictObject */.rej({ word: schemas/* enum */.k5n(rollout_event/* WORDS */.q), by: schemas/* string */.YjP(), at: instant, startedAt: instant });
const Plain = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    environment: schemas/* string */.YjP(),
    slots: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]),
    live: schemas/* string */.YjP(),
    liveVersion: schemas/* string */.YjP().optional(),
    token: schemas/* number */.aig().int(),
    free: schemas/* literal */.euz(true).optional(),
    writtenAt: instant,
    rollout: rollout/* Rollout */.mp.optional(),
    words: schemas/* array */.YOg(LeftWord).optional(),
    stray: schemas/* number */.aig().optional(),
    deployments: schemas/* strictObject */.rej({
        current: schemas/* strictObject */.rej({ id: schemas/* number */.aig().int().optional(), said: schemas/* enum */.k5n(DEPLOYED_STATES).optional() }).optional(),
        live: schemas/* number */.aig().int().optional(),
    })
        .optional(),
    ended: schemas/* array */.YOg(Ended),
});
const { judge, origin, milestones } = rollout/* Rollout */.mp.shape;
const { evidence: journal_evidence, tallies } = judge.shape;
const Journal = Plain.extend({
    schemaVersion: schemas/* literal */.euz(2),
    rollout: rollout/* Rollout */.mp.extend({
        judge: judge.extend({ evidence: packed(journal_evidence.unwrap()).optional(), tallies: packed(tallies) }),
        origin: packed(origin.unwrap()).optional(),
        milestones: packed(milestones),
    }).optional(),
    ended: packed(schemas/* array */.YOg(Ended)),
});
function startJournal(environment, slots, live, at) {
    return { schemaVersion: 2, environment, slots: [...slots], live, token: 0, writtenAt: at, ended: [] };
}
const Version = schemas/* object */.Ikc({ schemaVersion: schemas/* int */.Whr().min(1) });
function parseJournal(text, location) {
    const corrupt = (why) => new problem/* SluiceError */.ah(problems/* problems */.B.journalCorrupt(location, why));
    const { schemaVersion } = (0,json_document/* readDocument */.u)(Version, text, corrupt);
    if (schemaVersion > 2)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.journalNewer(location, schemaVersion));
    if (schemaVersion === 2)
        return (0,json_document/* readDocument */.u)(Journal, text, corrupt);
    return { ...(0,json_document/* readDocument */.u)(Plain, text, corrupt), schemaVersion: 2 };
}
function showJournal(journal) {
    return `${JSON.stringify(parse/* encode */.lF(Journal, journal))}\n`;
}
function freedBy({ free, token }) {
    return free === true ? token : undefined;
}
function wordsOn({ words = [], rollout }) {
    return words.filter(({ startedAt }) => startedAt === rollout?.startedAt);
}
function withWord(journal, word) {
    return { ...journal, words: [...(journal.words ?? []), word].slice(-REMEMBERED) };
}
const REMEMBERED = 10;
function journal_close(journal, at) {
    const { rollout, stray: _, ...before } = journal;
    if (rollout === undefined || (rollout.phase !== 'promoted' && rollout.phase !== 'aborted'))
        return journal;
    const rest = { ...before, ...(rollout.stray !== undefined && { stray: routerWeight(journal, rollout.stray) }) };
    const { version, phase, because, weight, judge, decision } = rollout;
    const evidence = phase === 'aborted' && decision !== 'abort' ? judge.evidence : undefined;
    const ended = [
        { version, phase, because, at, weight, ...(evidence && { evidence }) },
        ...journal.ended.map(forget),
    ].slice(0, REMEMBERED);
    if (phase === 'aborted')
        return { ...rest, ended };
    const live = weight === 100 ? other(journal) : journal.live;
    return { ...rest, ended, live, liveVersion: version };
}
function forget({ evidence: _, ...ended }) {
    return ended;
}
function other({ slots, live }) {
    return slots[0] === live ? slots[1] : slots[0];
}
function routerWeight({ slots, live }, canary) {
    return live === slots[0] ? canary : 100 - canary;
}


/***/ }),

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Q_: () => (/* binding */ startLearned),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   wf: () => (/* binding */ Learned)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5918);
/* harmony import */ var _metrics_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);



const Learned = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    duration: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(2)),
});
const MOST = 960;
function startLearned(at) {
    return { since: at, duration: 0, edges: [], rows: [] };
}
function learn(known, { edges: seen, traffic, duration }) {
    const edges = (0,_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .commonEdges */ .WN)([known.edges, seen].filter((own) => own.length > 0));
    const earlier = known.rows.map(([requests = 0, errors = 0, ...buckets]) => [
        requests,
        errors,
        ...(0,_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .coarsen */ .EI)(buckets, known.edges, edges),
    ]);
    const rows = joined([...earlier, rowOf((0,_metrics_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .coarsenTraffic */ .ju)(traffic, seen, edges))]);
    return { since: known.since, duration: known.duration + duration, edges: [...edges], rows };
}
function pastOf({ edges, rows, duration }) {
    return rows.length === 0 ? undefined : { edges, intervals: rows.map(trafficOf), duration };
}
function joined(rows) {
    const kept = [...rows];
    while (kept.length > 1 && kept.flat().length > MOST) {
        kept.splice(0, kept.length, ...inPairs(kept));
    }
    return kept;
}
function inPairs(rows) {
    return rows.flatMap((row, index) => {
        if (index % 2 === 1)
            return [];
        const next = rows[index + 1];
        return [next === undefined ? row : rowOf((0,_metrics_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .addTraffic */ .b5)(trafficOf(row), trafficOf(next)))];
    });
}
function rowOf({ requests, errors, buckets }) {
    return [requests, errors, ...buckets];
}
function trafficOf([requests = 0, errors = 0, ...buckets]) {
    return { requests, errors, buckets };
}


/***/ }),

/***/ 4046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ showLockState),
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   Nl: () => (/* binding */ showLock),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   YR: () => (/* binding */ unlocked),
/* harmony export */   ZL: () => (/* binding */ mendedLock),
/* harmony export */   cI: () => (/* binding */ isHeldWith),
/* harmony export */   mq: () => (/* binding */ freeLock),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   td: () => (/* binding */ prolonged),
/* harmony export */   tx: () => (/* binding */ attemptOf),
/* harmony export */   w2: () => (/* binding */ released),
/* harmony export */   xt: () => (/* binding */ locked)
/* harmony export */ });
/* unused harmony exports Lock, showOwner */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9927);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _problems_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4357);




const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int();
const OwnerState = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    runner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    processStart: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const Lock = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    token: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    holder: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ owner: OwnerState, since: instant, until: instant }).optional(),
    sticky: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: instant }).optional(),
});
function freeLock(environment) {
    return { schemaVersion: 1, environment, token: 0 };
}
function parseLock(text, location) {
    return (0,_json_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u)(Lock, text, (why) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.lockUnreadable(location, why)));
}
function showLock(lock) {
    return `${JSON.stringify(lock)}\n`;
}
function take(given, asking, liveness) {
    const lock = released(given, asking.freed);
    const { holder, sticky, environment } = lock;
    if (asking.begins && sticky !== undefined)
        return { do: 'refuse', problem: _problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.environmentLocked(environment, sticky.by, sticky.reason) };
    if (holder === undefined || isEarlierAttempt(holder.owner, asking.owner) || asking.at >= holder.until)
        return taken(lock, asking);
    if (liveness === 'over')
        return taken(lock, asking);
    if (liveness === undefined)
        return { do: 'ask', holder: holder.owner };
    return { do: 'refuse', problem: _problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.rolloutUnderWay(environment, showOwner(holder.owner), iso(holder.until)) };
}
function taken(lock, { owner, at, lease, seen = 0 }) {
    const token = Math.max(lock.token, seen) + 1;
    const before = lock.holder?.owner;
    return { do: 'take', lock: { ...lock, token, holder: { owner: { ...owner }, since: at, until: at + lease } }, before };
}
function isEarlierAttempt(holder, asking) {
    const [theirs, ours] = [attemptOf(holder.run), attemptOf(asking.run)];
    return theirs !== undefined && ours !== undefined && theirs.run === ours.run && theirs.attempt < ours.attempt;
}
function attemptOf(run) {
    const [, id, attempt] = /^(\d+)\.(\d+)$/.exec(run) ?? [];
    return id === undefined ? undefined : { run: Number(id), attempt: Number(attempt) };
}
function showOwner({ run, host, pid }) {
    return `run ${run} (process ${pid} on ${host})`;
}
const iso = (at) => new Date(at).toISOString();
function isHeldWith({ token, holder }, ours) {
    return token === ours && holder !== undefined;
}
function prolonged(lock, until) {
    return lock.holder === undefined ? lock : { ...lock, holder: { ...lock.holder, until } };
}
function letGo({ holder: _, ...lock }) {
    return lock;
}
function released(lock, freed) {
    return lock.token === freed ? letGo(lock) : lock;
}
function locked(lock, by, reason, at) {
    return { ...lock, sticky: { by, reason, at } };
}
function unlocked({ sticky: _, ...lock }, isAlive, at) {
    return isAlive || lock.holder === undefined ? lock : prolonged(lock, Math.min(lock.holder.until, at));
}
function mendedLock(environment, at) {
    const owner = { run: 'unknown', host: 'unknown', pid: 0, processStart: '' };
    return { ...freeLock(environment), token: Math.floor(at / 1_000), holder: { owner, since: at, until: at } };
}
function showLockState({ environment, holder, sticky, token }) {
    const by = sticky && `locked by ${sticky.by} since ${iso(sticky.at)}: ${sticky.reason}`;
    const held = holder && `held by ${showOwner(holder.owner)} until ${iso(holder.until)}`;
    const state = [by, held].filter(Boolean).join('; ') || 'free';
    return `${environment} is ${state} (token ${token})`;
}


/***/ }),

/***/ 9314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ advance)
});

// UNUSED EXPORTS: deadline

// EXTERNAL MODULE: ./.build/src/core/analysis/evidence.js + 19 modules
var analysis_evidence = __webpack_require__(3732);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var core_duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health = __webpack_require__(1986);
// EXTERNAL MODULE: ./.build/src/core/metrics/traffic.js
var traffic = __webpack_require__(8420);
// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
// EXTERNAL MODULE: ./.build/src/core/rollout/conditions.js + 1 modules
var conditions = __webpack_require__(2233);
// EXTERNAL MODULE: ./.build/src/core/rollout/start-evidence.js
var start_evidence = __webpack_require__(2803);
;// CONCATENATED MODULE: ./.build/src/core/rollout/judge.js







function judge(plan, watch, before, seen) {
    const sight = sightOf(plan, watch, count(plan, before, seen), seen);
    const { state } = sight;
    const decision = blame(plan, watch, sight) ?? missing(plan, sight, seen) ?? schedule(plan, watch, sight, seen);
    const isHeld = decision.kind === 'hold' && decision.suspicious === true;
    const heldNow = isHeld ? (seen.interval?.duration ?? 0) : 0;
    return { state: { ...state, held: state.held + heldNow }, decision };
}
function count(plan, before, observation) {
    const { at, interval, noData, refused, health } = observation;
    const seen = before.seen + (interval === undefined ? 0 : 1);
    const { noDataSince, ...rest } = before;
    const lacking = noData !== undefined || (interval !== undefined && interval.canary.requests === 0);
    return {
        ...rest,
        health,
        seen,
        requests: before.requests + (interval?.canary.requests ?? 0),
        refusals: refused === undefined ? 0 : before.refusals + 1,
        ...(lacking && { noDataSince: noDataSince ?? at }),
        ...(interval && plan.traffic && interval.weight < 100 && { evidence: weigh(plan, before, interval, observation) }),
    };
}
function weigh(plan, before, interval, known) {
    const evidence = before.evidence ?? (0,start_evidence/* startFrom */.L)(plan, interval, known);
    return (0,analysis_evidence/* observeEvidence */.a9)(plan.analysis, evidence, interval, before.seen === 0);
}
function sightOf(plan, watch, state, seen) {
    const reading = state.evidence && (0,analysis_evidence/* readEvidence */.At)(plan.analysis, state.evidence);
    if (!watch.analysis)
        return { state, reading, measured: [] };
    const { canary = traffic/* NO_TRAFFIC */.qE, stable = traffic/* NO_TRAFFIC */.qE, edges = [] } = seen.interval ?? {};
    const measured = plan.conditions.map((condition) => {
        const name = (0,condition_config/* conditionName */.Hr)(condition);
        const tally = state.tallies[name] ?? (0,conditions/* startTally */.dP)(state.since);
        return [name, (0,conditions/* measure */.xP)(condition, tally, { at: seen.at, canary, stable, edges }, seen.answers[name])];
    });
    const tallies = Object.fromEntries(measured.map(([name, { tally }]) => [name, tally]));
    return { state: { ...state, tallies }, reading, measured: measured.map(([, result]) => result) };
}
function blame(plan, watch, { state, reading, measured }) {
    const sick = unhealthy(state.health);
    if (sick !== undefined)
        return { kind: 'abort', because: sick };
    if (state.refusals >= plan.refusalThreshold) {
        return {
            kind: 'abort',
            because: `the canary refused its scrape ${state.refusals} times in a row while the stable version answered`,
        };
    }
    if (!watch.analysis)
        return undefined;
    return byEvidence(reading) ?? byConditions(measured);
}
function unhealthy(healths) {
    const sick = healths.find(({ state }) => state === 'unhealthy');
    return sick && `the canary is unhealthy: ${(0,health/* showHealth */.o4)(sick)}`;
}
function byEvidence(reading) {
    if (reading === undefined)
        return undefined;
    const { logE, limit, blame: what, ratio, stableBreaksSlo } = reading;
    const strength = `evidence ${logE.toFixed(2)} of ${limit.toFixed(2)}`;
    if (stableBreaksSlo)
        return { kind: 'freeze', because: `the stable version breaks the SLO as well (${strength})` };
    if (logE < limit)
        return undefined;
    const times = what.startsWith('errors') ? `, ${showTimes(ratio.estimate)} the stable version's` : '';
    return { kind: 'abort', because: `the canary is worse: ${what}${times} (${strength})` };
}
function showTimes(estimate) {
    return estimate > 100 ? 'more than 100 times' : `${estimate.toFixed(1)} times`;
}
function byConditions(measured) {
    const bad = (outcome) => measured.find((one) => one.outcome === outcome);
    const failed = bad('failed') ?? bad('errored');
    if (failed !== undefined)
        return { kind: 'abort', because: failed.because };
    const shared = bad('stable-bad');
    if (shared !== undefined)
        return { kind: 'freeze', because: shared.because };
    const unsure = bad('inconclusive');
    return unsure && { kind: 'pause', because: unsure.because, verdict: 'inconclusive' };
}
function missing({ analysis }, { state, measured }, seen) {
    const silent = measured.find(({ outcome }) => outcome === 'no-data');
    const began = Math.min(state.noDataSince ?? Infinity, silent?.tally.silentSince ?? Infinity);
    if (began === Infinity || analysis['on-no-data'] === 'pass')
        return undefined;
    const why = seen.noData ?? silent?.because ?? 'the canary answered no request';
    if (analysis['on-no-data'] === 'fail')
        return { kind: 'abort', because: `no data: ${why}` };
    const left = analysis['no-data-deadline'] - (seen.at - began);
    if (left <= 0)
        return { kind: 'abort', because: `no data for ${(0,core_duration/* showDuration */.kJ)(seen.at - began)}: ${why}` };
    return { kind: 'hold', because: `no data, waiting up to ${(0,core_duration/* showDuration */.kJ)(left)} more: ${why}` };
}
function schedule(plan, watch, sight, seen) {
    const { state, measured } = sight;
    const dwell = seen.at - state.since;
    if (dwell < watch.minBake)
        return { kind: 'continue', because: `proving, ${(0,core_duration/* showDuration */.kJ)(watch.minBake - dwell)} at least` };
    if (seen.waiting !== undefined && watch.analysis)
        return { kind: 'continue', because: seen.waiting };
    const waiting = measured.find(({ outcome }) => outcome === 'waiting');
    if (waiting !== undefined)
        return { kind: 'continue', because: waiting.because };
    if (isUnseen(plan, watch, state))
        return { kind: 'hold', because: 'the canary answered no request at this step yet' };
    const few = plan.analysis['min-requests'] - state.requests;
    if (few > 0 && watch.analysis)
        return { kind: 'hold', because: `${few} requests short of min-requests` };
    const proven = isProven(plan, watch, sight);
    if (!proven && dwell < watch.bake)
        return { kind: 'continue', because: `not proven yet, ${(0,core_duration/* showDuration */.kJ)(watch.bake - dwell)} at most` };
    const doubt = suspicion(watch, sight);
    if (doubt !== undefined && state.held < plan.analysis['hold-deadline'])
        return { kind: 'hold', because: `held back: ${doubt}`, suspicious: true };
    return leave(watch, state, seen, proven);
}
function isUnseen({ traffic, analysis }, watch, { requests }) {
    return traffic && watch.analysis && requests === 0 && analysis['on-no-data'] !== 'pass';
}
function isProven({ analysis }, { proof }, { reading }) {
    if (proof === undefined || reading === undefined)
        return false;
    return reading.proof >= (0,analysis_evidence/* proofNeeded */.SI)(analysis, proof.index, proof.of);
}
function suspicion(watch, { reading }) {
    if (!watch.analysis || reading === undefined)
        return undefined;
    const { suspicious, blame: what, logE } = reading;
    return suspicious ? `the evidence looks bad but is not conclusive (${what}, ${logE.toFixed(2)})` : undefined;
}
function leave(watch, state, { at }, proven) {
    if (watch.pause === 'person')
        return { kind: 'pause', because: 'waiting for a person', awaits: 'person' };
    const paused = at - (state.pausedSince ?? at);
    if (paused < watch.pause)
        return { kind: 'pause', because: `paused for ${(0,core_duration/* showDuration */.kJ)(watch.pause - paused)} more` };
    if (watch.proof === undefined)
        return { kind: 'advance', because: 'the time of this step is over' };
    return proven
        ? { kind: 'advance', because: 'proven good' }
        : { kind: 'advance', because: 'the bake is over without proof', unproven: true };
}

// EXTERNAL MODULE: ./.build/src/core/rollout/learned.js
var learned = __webpack_require__(5110);
// EXTERNAL MODULE: ./.build/src/core/rollout/plan.js
var rollout_plan = __webpack_require__(770);
// EXTERNAL MODULE: ./.build/src/core/rollout/rollout.js
var rollout_rollout = __webpack_require__(8540);
;// CONCATENATED MODULE: ./.build/src/core/rollout/turns.js


function forward(rollout, at) {
    const position = rollout.position + 1;
    const on = { ...rollout, position, phase: 'progressing' };
    return position < (0,rollout_plan/* compile */.wE)(rollout.plan).length
        ? on
        : (0,rollout_rollout/* note */.N4)({ ...on, phase: 'promoted', because: promotion(on) }, at, 'promoted');
}
function promotion({ unproven }) {
    if (unproven.length === 0)
        return 'every step was proven good';
    return `without proof at ${unproven.join(', ')}: ended on time and not on proof`;
}
function thaw(rollout, at) {
    const { frozen, ...thawed } = rollout;
    return frozen === undefined ? rollout : (0,rollout_rollout/* note */.N4)({ ...thawed, phase: 'progressing' }, at, 'the stable version recovered');
}
function pause(rollout, at, decision) {
    const { because, awaits, verdict } = decision;
    const began = rollout.phase === 'paused' ? rollout : (0,rollout_rollout/* note */.N4)(rollout, at, because);
    const person = awaits === 'person' || verdict !== undefined;
    return {
        ...began,
        phase: 'paused',
        because,
        judge: { ...began.judge, pausedSince: began.judge.pausedSince ?? at },
        ...(verdict && { verdict }),
        ...(person && { pauseBegan: began.pauseBegan ?? at }),
    };
}
function leavePause(rollout, at) {
    const { pauseBegan, verdict: _, ...rest } = rollout;
    return { ...rest, phase: 'progressing', pausedFor: rest.pausedFor + (pauseBegan === undefined ? 0 : at - pauseBegan) };
}
function abort(rollout, at, because) {
    return rollout.plan.onAbort === 'freeze' ? freeze(rollout, 'on-abort', at, because) : back(rollout, at, because);
}
function freeze(rollout, why, at, because) {
    const frozen = { ...rollout, phase: 'frozen', frozen: why, because };
    return rollout.phase === 'frozen' ? frozen : (0,rollout_rollout/* note */.N4)(frozen, at, `frozen: ${because}`);
}
function back(rollout, at, because) {
    const { frozen: _, ...rest } = leavePause(rollout, at);
    const turned = { ...rest, direction: 'back', undone: 0, attempts: 0, because };
    const steps = (0,rollout_plan/* compile */.wE)(rollout.plan);
    if ((0,rollout_plan/* undos */._u)(steps, rollout.position).length === 0)
        return (0,rollout_rollout/* note */.N4)(ended(turned, steps), at, because);
    return (0,rollout_rollout/* note */.N4)(turned, at, `taking the traffic back: ${because}`);
}
function advanceBack(rollout, event) {
    if (event.type === 'unproven') {
        return { ...rollout, attempts: rollout.attempts + 1 };
    }
    if (event.type !== 'proven')
        return rollout;
    const steps = (0,rollout_plan/* compile */.wE)(rollout.plan);
    const effects = (0,rollout_plan/* undos */._u)(steps, rollout.position);
    const done = effects[rollout.undone];
    const weight = done?.do === 'set-weight' ? done.weight : rollout.weight;
    const undone = rollout.undone + 1;
    const on = { ...rollout, undone, weight, attempts: 0 };
    return undone < effects.length ? on : (0,rollout_rollout/* note */.N4)(ended(on, steps), event.at, 'the traffic is back');
}
function ended(rollout, steps) {
    const beyond = steps.slice(0, rollout.position + 1).some(({ barrier }) => barrier === true);
    if (!beyond)
        return { ...rollout, phase: 'aborted' };
    const because = `all traffic is on the canary's slot and stays there, but the promotion could not be finished: ${rollout.because}`;
    return { ...rollout, phase: 'promoted', verdict: 'errored', because };
}

;// CONCATENATED MODULE: ./.build/src/core/rollout/obeyed.js



function obeyed(rollout, word, at) {
    if (word === 'abort')
        return back(rollout, at, 'a person said abort');
    if (rollout.phase === 'promoted')
        return rollout;
    if (word === 'freeze')
        return freeze(rollout, 'person', at, 'a person said freeze');
    const { frozen, ...thawed } = leavePause(rollout, at);
    if (word === 'promote')
        return toAllTraffic((0,rollout_rollout/* note */.N4)(thawed, at, 'a person said promote'));
    if (rollout.phase === 'paused' || rollout.pauseBegan !== undefined)
        return forward((0,rollout_rollout/* note */.N4)(thawed, at, 'a person said resume'), at);
    if (frozen === undefined)
        return rollout;
    const again = frozen === 'moved' && { displaced: true };
    return (0,rollout_rollout/* note */.N4)({ ...thawed, ...again, phase: 'progressing', because: 'a person said resume' }, at, 'a person said resume');
}
function toAllTraffic(rollout) {
    const position = (0,rollout_plan/* compile */.wE)(rollout.plan).findIndex(({ effect }) => effect.do === 'set-weight' && effect.weight === 100);
    if (rollout.position >= position)
        return rollout;
    const because = 'a person said promote';
    const unproven = [...rollout.unproven, `${rollout.weight} % (${because})`];
    return { ...rollout, phase: 'progressing', position, because, unproven };
}

// EXTERNAL MODULE: ./.build/src/core/rollout/next.js
var next = __webpack_require__(5140);
;// CONCATENATED MODULE: ./.build/src/core/rollout/observed.js




function observed(rollout, { at, observation, origin }) {
    const watch = watchAt(rollout);
    if (watch === undefined)
        return onlyProbed({ ...rollout, ...(origin && { origin }) }, observation.health, at);
    const { state, decision } = judge(rollout.plan, watch, rollout.judge, observation);
    const { learned, ...rest } = rollout;
    const kept = learned !== undefined && state.evidence === undefined && { learned };
    return decide({ ...rest, judge: state, ...kept, ...(origin && { origin }) }, decision, at);
}
function watchAt({ plan, position, frozen, weight }) {
    const begun = (0,rollout_plan/* compile */.wE)(plan).slice(0, position + 1);
    return frozen === undefined ? begun.at(-1)?.watch : weight === 0 ? undefined : begun.findLast(isWatch)?.watch;
}
const isWatch = ({ watch }) => watch !== undefined;
function onlyProbed(rollout, health, at) {
    const sick = unhealthy(health);
    const on = { ...rollout, judge: { ...rollout.judge, health: [...health] } };
    return sick === undefined ? on : back(on, at, sick);
}
function decide(rollout, decision, at) {
    const { because, kind } = decision;
    if (kind === 'abort')
        return { ...abort(rollout, at, because), decision: kind };
    if (rollout.frozen !== undefined && rollout.frozen !== 'stable-bad')
        return { ...rollout, decision: 'freeze' };
    if (kind === 'freeze')
        return { ...freeze(rollout, 'stable-bad', at, because), decision: kind };
    const on = { ...thaw(rollout, at), because, decision: kind };
    if (kind === 'pause')
        return pause(on, at, decision);
    if (kind !== 'advance')
        return { ...on, phase: isAwaited(on) ? 'paused' : 'progressing' };
    const left = leavePause(on, at);
    const advanced = forward(decision.unproven === true ? { ...left, unproven: [...left.unproven, `${on.weight} %`] } : left, at);
    return isLast(advanced) ? { ...advanced, decision: 'promote' } : advanced;
}
function isAwaited({ pauseBegan, verdict }) {
    return pauseBegan !== undefined && verdict === undefined;
}
function isLast(rollout) {
    const effect = (0,next/* next */.K2)(rollout);
    return effect === undefined || (effect.do === 'set-weight' && effect.weight === 100);
}

;// CONCATENATED MODULE: ./.build/src/core/rollout/machine.js









function advance(before, event) {
    const { intent: _, ...rollout } = before;
    if (rollout.direction === 'back')
        return advanceBack(rollout, event);
    if (event.type === 'stopped' || event.type === 'unproven')
        return back(rollout, event.at, event.because);
    if (event.type === 'word')
        return obeyed(rollout, event.word, event.at);
    if (isLate(rollout, event.at))
        return back(rollout, event.at, `the deadline of ${(0,core_duration/* showDuration */.kJ)(deadline(rollout))} is over`);
    if (event.type === 'moved')
        return moved(rollout, event.seen, event.at);
    if (event.type === 'learned')
        return machine_learned(rollout, event);
    return event.type === 'observed' ? observed(rollout, event) : proven(rollout, event);
}
function deadline({ plan }) {
    return plan.deadline ?? Math.max(1_800_000, 2 * (0,rollout_plan/* longest */.xS)(plan));
}
function isLate(rollout, at) {
    const paused = rollout.pausedFor + (rollout.pauseBegan === undefined ? 0 : at - rollout.pauseBegan);
    return at - rollout.startedAt - paused > deadline(rollout);
}
function proven(rollout, event) {
    const { displaced, ...on } = rollout;
    if (displaced === true)
        return shifted(on, on.weight, event);
    const { effect, name } = (0,rollout_plan/* compile */.wE)(on.plan)[on.position];
    if (effect.do === 'set-weight')
        return forward(shifted(on, effect.weight, event), event.at);
    const { health } = event;
    return forward({ ...on, judge: { ...on.judge, ...(health && { health }) }, because: name }, event.at);
}
function shifted({ origin: _, ...rollout }, weight, { at, origin, health }) {
    const { evidence } = rollout.judge;
    const judge = {
        ...(0,rollout_rollout/* startJudge */.Sl)(at, health ?? rollout.judge.health),
        ...(evidence && { evidence: (0,analysis_evidence/* startStepEvidence */.Oc)(rollout.plan.analysis, evidence) }),
    };
    const on = { ...rollout, weight, judge, because: `${weight} % proven`, ...(origin && { origin }) };
    return (0,rollout_rollout/* note */.N4)(on, at, `the router reports ${weight} %`);
}
function machine_learned(rollout, { at, health, lesson, origin }) {
    const { learn: wanted } = rollout.plan.analysis;
    const first = rollout.learned === undefined;
    const known = rollout.learned ?? (0,learned/* startLearned */.Q_)(at);
    const on = {
        ...rollout,
        learned: lesson === undefined ? known : (0,learned/* learn */.nB)(known, lesson),
        judge: { ...rollout.judge, health: [...health] },
        ...(origin && { origin }),
    };
    const sick = unhealthy(health);
    if (sick !== undefined)
        return back(on, at, sick);
    if (on.frozen !== undefined)
        return on;
    const left = wanted - (at - known.since);
    const because = left > 0 ? `learning from the stable version, ${(0,core_duration/* showDuration */.kJ)(left)} more` : lessons(on);
    const told = first || left <= 0 ? (0,rollout_rollout/* note */.N4)(on, at, because) : on;
    return left > 0 ? { ...told, because } : forward({ ...told, because }, at);
}
function lessons({ learned }) {
    const duration = learned?.duration ?? 0;
    return duration === 0 ? 'nothing could be learned' : `learned ${(0,core_duration/* showDuration */.kJ)(duration)} of the stable version`;
}
function moved(rollout, seen, at) {
    const what = `the router reports ${seen} % where ${rollout.weight} % was proven`;
    if (rollout.frozen !== undefined && seen < rollout.weight)
        return elsewhere(rollout, what, at);
    if (seen === rollout.stray) {
        const { stray, ...known } = rollout;
        const because = `a job that was replaced still set ${stray} %`;
        return (0,rollout_rollout/* note */.N4)({ ...known, displaced: true, because }, at, `${because}: set right again`);
    }
    const earlier = rollout.milestones.some(({ weight }) => weight === seen);
    if (!earlier || rollout.setAgain > 0)
        return elsewhere(rollout, what, at);
    return (0,rollout_rollout/* note */.N4)({ ...rollout, displaced: true, setAgain: 1, because: what }, at, `${what}: set again, once`);
}
function elsewhere(rollout, what, at) {
    return freeze(rollout, 'moved', at, `somebody else moved the weight: ${what}`);
}


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ acts),
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   fY: () => (/* binding */ intend)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(770);

function next(rollout) {
    const { phase, direction, position, undone, weight, displaced, frozen } = rollout;
    if (phase === 'promoted' || phase === 'aborted')
        return undefined;
    const steps = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .wE)(rollout.plan);
    if (direction === 'back')
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .undos */ ._u)(steps, position)[undone];
    if (displaced === true)
        return { do: 'set-weight', weight };
    const effect = steps[position]?.effect;
    return frozen !== undefined && effect?.do !== 'learn' ? { do: 'watch', weight } : effect;
}
const acts = (effect) => effect.do === 'set-weight' || effect.do === 'make-stable';
const intend = (rollout, effect) => ({ ...rollout, intent: effect });


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Sl: () => (/* binding */ startJudge),
/* harmony export */   mp: () => (/* binding */ Rollout),
/* harmony export */   wz: () => (/* binding */ startRollout)
/* harmony export */ });
/* unused harmony exports EffectState, JudgeState, FREEZES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3339);
/* harmony import */ var _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
/* harmony import */ var _health_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);
/* harmony import */ var _metrics_counters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);
/* harmony import */ var _report_canary_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6815);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4646);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2233);
/* harmony import */ var _learned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5110);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(770);









const instant = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int();
const count = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0);
const EffectState = zod__WEBPACK_IMPORTED_MODULE_7__/* .discriminatedUnion */ .gMt('do', [
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('prove-health'), role: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['canary', 'stable']) }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('learn') }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('set-weight'), weight: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('watch'), weight: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('make-stable') }),
]);
const JudgeState = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    evidence: _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceState */ .Df.optional(),
    since: instant,
    seen: count,
    requests: count,
    held: count,
    noDataSince: instant.optional(),
    refusals: count,
    health: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_health_health_js__WEBPACK_IMPORTED_MODULE_1__/* .Health */ .Xk),
    tallies: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), _conditions_js__WEBPACK_IMPORTED_MODULE_4__/* .Tally */ .F0),
    pausedSince: instant.optional(),
});
const FREEZES = ['stable-bad', 'on-abort', 'moved', 'person'];
const Rollout = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    plan: _plan_js__WEBPACK_IMPORTED_MODULE_6__/* .CanaryPlan */ .A8,
    startedAt: instant,
    phase: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['progressing', 'paused', 'frozen', 'promoted', 'aborted']),
    direction: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['forward', 'back']),
    position: count,
    undone: count,
    attempts: count,
    because: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    decision: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_report_canary_report_js__WEBPACK_IMPORTED_MODULE_3__.DECISIONS).optional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .VERDICTS */ .bk).optional(),
    frozen: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(FREEZES).optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
    intent: EffectState.optional(),
    judge: JudgeState,
    learned: _learned_js__WEBPACK_IMPORTED_MODULE_5__/* .Learned */ .wf.optional(),
    origin: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ at: instant, canary: _metrics_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .Snapshot */ .F.optional(), stable: _metrics_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .Snapshot */ .F.optional() }).optional(),
    stray: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().optional(),
    displaced: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(true).optional(),
    setAgain: count,
    pausedFor: count,
    pauseBegan: instant.optional(),
    unproven: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    milestones: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ at: instant, weight: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(), what: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
});
const startJudge = (at, health = []) => ({
    since: at,
    seen: 0,
    requests: 0,
    held: 0,
    refusals: 0,
    health: [...health],
    tallies: {},
});
function startRollout(version, plan, at, evidence) {
    return {
        version,
        plan,
        startedAt: at,
        phase: 'progressing',
        direction: 'forward',
        position: 0,
        undone: 0,
        attempts: 0,
        because: 'started',
        weight: 0,
        judge: { ...startJudge(at), ...(evidence && { evidence }) },
        setAgain: 0,
        pausedFor: 0,
        unproven: [],
        milestones: [{ at, weight: 0, what: `started with ${version}` }],
    };
}
const MILESTONES = 40;
function note(rollout, at, what) {
    const { milestones, weight } = rollout;
    const kept = milestones.length < MILESTONES ? milestones : [milestones[0], ...milestones.slice(2)];
    return { ...rollout, milestones: [...kept, { at, weight, what }] };
}


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startFrom),
/* harmony export */   M: () => (/* binding */ pastWanted)
/* harmony export */ });
/* harmony import */ var _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
/* harmony import */ var _metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5918);
/* harmony import */ var _metrics_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);



const SPAN = 1_800_000;
const INTERVALS = 120;
function pastWanted({ analysis }, ago) {
    const span = Math.max(SPAN, analysis.learn);
    return { span, interval: Math.ceil(span / INTERVALS), ago: Math.max(0, ago) };
}
function startFrom(plan, { edges: now }, { baseline, past }) {
    const own = baseline?.edges ?? now;
    const shared = (0,_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .commonEdges */ .WN)([own, past?.edges ?? own]);
    const edges = shared.length > 0 ? shared : own;
    return (0,_analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .startEvidence */ .QU)({
        settings: plan.analysis,
        edges,
        horizon: scrapes(plan),
        history: past?.intervals.map((traffic) => (0,_metrics_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .coarsenTraffic */ .ju)(traffic, past.edges, shared)) ?? [],
        baseline: baseline && (0,_metrics_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .coarsenTraffic */ .ju)(baseline.traffic, own, edges),
    });
}
function scrapes({ steps, scrapeInterval, holdBack }) {
    const bakes = steps.filter(({ weight }) => weight < 100).reduce((sum, { bake = 180_000 }) => sum + bake, 0);
    return Math.max(1, Math.ceil((bakes + (holdBack ?? 0) + 150_000) / scrapeInterval));
}


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tickRow)
/* harmony export */ });
/* harmony import */ var _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
/* harmony import */ var _analysis_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1961);
/* harmony import */ var _metrics_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);



function tickRow(rollout, { at, observation }) {
    const { interval } = observation;
    const { logE, limit } = evidenceOf(rollout);
    return {
        at: new Date(at).toISOString(),
        weight: interval?.weight ?? rollout.weight,
        stable: arm(interval, 'stable'),
        canary: arm(interval, 'canary'),
        decision: rollout.decision ?? 'continue',
        evidence: logE,
        limit,
        because: rollout.because,
    };
}
function arm(interval, role) {
    const { requests, errors, buckets } = interval?.[role] ?? _metrics_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAFFIC */ .qE;
    const p99 = (0,_analysis_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantile */ .Y)(0.99, buckets, interval?.edges ?? []);
    return { requests, errors, ...(p99 !== null && { p99 }) };
}
function evidenceOf({ plan, judge }) {
    return judge.evidence === undefined
        ? { logE: 0, limit: -Math.log(plan.analysis.alpha) }
        : (0,_analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvidence */ .At)(plan.analysis, judge.evidence);
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ currentOwner),
/* harmony export */   e: () => (/* binding */ livenessHere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(803);




async function currentOwner(run, world, runner) {
    const { pid } = node_process__WEBPACK_IMPORTED_MODULE_2__;
    const processStart = (await startOf(pid, world)) ?? '';
    return { run, ...(runner !== undefined && { runner }), host: await thisHost(), pid, processStart };
}
async function livenessHere({ host, pid, processStart }, world) {
    if (host !== (await thisHost()))
        return 'unknown';
    if (!exists(pid))
        return 'over';
    const start = await startOf(pid, world);
    if (start === 'ended')
        return 'over';
    return start === undefined || processStart === '' || start === processStart ? 'alive' : 'over';
}
const FIRST_NAMESPACE = 'pid:[4026531836]';
async function thisHost() {
    const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(() => FIRST_NAMESPACE);
    return namespace === FIRST_NAMESPACE ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() : `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}/${namespace}`;
}
function exists(pid) {
    try {
        return node_process__WEBPACK_IMPORTED_MODULE_2__.kill(pid, 0);
    }
    catch (thrown) {
        return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
    }
}
async function startOf(pid, world) {
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform === 'linux')
        return linuxStart(pid);
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform === 'win32')
        return undefined;
    const argv = ['ps', '-o', 'lstart=', '-p', String(pid)];
    const { stdout } = await world.run(argv, { env: { LC_ALL: 'C', TZ: 'UTC' } }, world.clock.timeout((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__.ms)(5_000)));
    return stdout.trim() || undefined;
}
async function linuxStart(pid) {
    const [stat, boot] = await Promise.all([read(`/proc/${pid}/stat`), read('/proc/sys/kernel/random/boot_id')]);
    const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    if (state === 'Z' || state === 'X')
        return 'ended';
    const ticks = fields[FIELD_22_AFTER_STATE];
    return ticks === undefined ? undefined : `${ticks}@${boot?.slice(0, 8) ?? ''}`;
}
const FIELD_22_AFTER_STATE = 18;
async function read(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
}


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chooseProvider)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6865);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1893);


async function chooseProvider(registry, path, given) {
    const load = Object.hasOwn(registry, given.type) ? registry[given.type] : undefined;
    if (load === undefined)
        return { mistakes: [`"${path}.type" is "${given.type}": expected one of ${Object.keys(registry).join(', ')}`] };
    const provider = await load();
    const judged = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(provider.config, given);
    if ('mistakes' in judged)
        return { mistakes: judged.mistakes.map((mistake) => `"${path}${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(mistake.path)}": ${mistake.expected}`) };
    return { provider, config: judged.value };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
