export const id = 3313;
export const ids = [3313];
export const modules = {

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   speakOfLock: () => (/* binding */ speakOfLock)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2309);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
/* harmony import */ var _core_rollout_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);
/* harmony import */ var _core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4046);
/* harmony import */ var _core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9896);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6333);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);








async function speakOfLock(values, word, scene) {
    const chosen = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .Ch)(values, scene);
    const { environment } = values;
    const lock = await spoken(values, word, scene, chosen);
    const journal = await journalOf(values, word, chosen);
    const rollout = word === 'status' ? journal?.rollout : undefined;
    const state = (0,_core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .showLockState */ .AJ)(journal === undefined ? lock : (0,_core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .released */ .w2)(lock, (0,_core_rollout_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .freedBy */ .uq)(journal)));
    const left = word === 'status' && journal !== undefined ? (0,_core_rollout_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOn */ .lD)(journal) : [];
    const waiting = left.map(({ by, word: said }) => `${by} said ${said}, which nobody has obeyed yet.`);
    const reason = [`${state}.`, rollout && (0,_core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(rollout), ...waiting].filter(Boolean).join(' ');
    const outputs = { phase: rollout?.phase ?? 'idle', weight: String(rollout?.weight ?? '') };
    const nothing = { rows: [], warnings: [], targets: [] };
    const subject = { environment, version: rollout?.version ?? '', verdict: 'passed', reason, outputs };
    return (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)({ ...subject, ...nothing, rollout, because: reason }, scene);
}
async function journalOf(values, word, chosen) {
    const opened = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openJournal */ ._0)(values, chosen).then(({ journal }) => journal);
    return word === 'status' ? opened : opened.catch(() => undefined);
}
async function spoken(values, word, { host }, { store, world }) {
    const { clock } = world;
    const at = (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .timestamp */ .v)(clock);
    const found = await (word === 'unlock' ? _core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .mendLock */ .af : _core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .readLock */ .mF)(store, values.environment, clock);
    if (word === 'status')
        return found.lock;
    if (word === 'unlock')
        return (0,_core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLock */ .cc)(store, found, (lock, liveness) => (0,_core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .unlocked */ .YR)(lock, liveness === 'alive', at));
    const by = (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(host.env('GITHUB_ACTOR') ?? 'a person');
    const reason = (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(values['lock-reason'] ?? '');
    return (0,_core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLock */ .cc)(store, found, (lock) => (0,_core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .locked */ .xt)(lock, by, reason, at));
}


/***/ })

};
