export const id = 3313;
export const ids = [3313];
export const modules = {

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   speakOfLock: () => (/* binding */ speakOfLock)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
/* harmony import */ var _core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4046);
/* harmony import */ var _core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9896);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6333);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1109);






async function speakOfLock(values, word, scene) {
    const chosen = await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .Ch)(values, scene);
    const { environment } = values;
    const lock = await spoken(values, word, scene, chosen);
    const rollout = word === 'status' ? (await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._0)(values, chosen)).journal.rollout : undefined;
    const reason = [`${(0,_core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .showLockState */ .AJ)(lock)}.`, rollout && (0,_core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(rollout)].filter(Boolean).join(' ');
    const outputs = { phase: rollout?.phase ?? 'idle', weight: String(rollout?.weight ?? '') };
    const nothing = { rows: [], warnings: [], targets: [] };
    const subject = { environment, version: rollout?.version ?? '', verdict: 'passed', reason, outputs };
    return (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)({ ...subject, ...nothing, rollout, because: reason }, scene);
}
async function spoken(values, word, { host }, { store, world }) {
    const { clock } = world;
    const at = Math.round(clock.now());
    const found = await (word === 'unlock' ? _core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .mendLock */ .af : _core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .readLock */ .mF)(store, values.environment, clock);
    if (word === 'status')
        return found.lock;
    if (word === 'unlock')
        return (0,_core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLock */ .cc)(store, found, (lock, liveness) => (0,_core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .unlocked */ .YR)(lock, liveness === 'alive', at));
    const by = (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(host.env('GITHUB_ACTOR') ?? 'a person');
    const reason = (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(values['lock-reason'] ?? '');
    return (0,_core_rollout_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLock */ .cc)(store, found, (lock) => (0,_core_rollout_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .locked */ .xt)(lock, by, reason, at));
}


/***/ })

};
