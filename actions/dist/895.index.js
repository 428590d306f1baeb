export const id = 895;
export const ids = [895];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _core_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);
/* harmony import */ var _core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9896);
/* harmony import */ var _providers_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1070);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6590);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2612);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2458);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6414);







async function post(values, context) {
    const { host } = context;
    if (host.state(_run_js__WEBPACK_IMPORTED_MODULE_3__.HELD_BY) === '' || host.state(_run_js__WEBPACK_IMPORTED_MODULE_3__.LET_GO) !== '')
        return undefined;
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .open */ .ho)(values, context);
    const { ledger, store, world } = opened;
    if (ledger.journal.rollout === undefined || !isOwner(ledger.journal.owner, host.state(_run_js__WEBPACK_IMPORTED_MODULE_3__.HELD_BY)))
        return undefined;
    await (0,_core_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .claim */ .B7)(ledger, store, await (0,_providers_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .currentOwner */ .H)((0,_run_js__WEBPACK_IMPORTED_MODULE_3__.runName)(context), world), world.clock.now());
    const uncancelled = { ...context, signal: new AbortController().signal };
    const session = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__.sessionOf)({ ...values, mode: 'run' }, uncancelled, opened);
    const ending = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .shift */ .B)(session, { version: '', plan: (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .planOf */ .XC)(values), word: 'abort', retry: false }, true);
    const problem = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__.stuck)(ending);
    if (problem !== undefined)
        throw problem;
    await (0,_core_rollout_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r)(ledger);
    const reason = ending.rollout === undefined ? ending.because : (0,_core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(ending.rollout);
    return { verdict: 'failed', reason, summary: `### canary-shift, after the job\n\n${reason}\n` };
}
function isOwner(owner, held) {
    const { pid, host, processStart } = JSON.parse(held);
    return owner?.pid === pid && owner.host === host && owner.processStart === processStart;
}


/***/ })

};
