export const id = 5895;
export const ids = [5895];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9896);
/* harmony import */ var _runner_world_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6333);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5441);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6414);
/* harmony import */ var _shift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6106);






async function post(values, context, world = (0,_runner_world_world_js__WEBPACK_IMPORTED_MODULE_0__/* .createWorld */ .b)(context)) {
    const { host } = context;
    if (host.state(_run_js__WEBPACK_IMPORTED_MODULE_2__.HELD_BY) === '' || host.state(_run_js__WEBPACK_IMPORTED_MODULE_2__.LET_GO) !== '')
        return undefined;
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(values, { ...context, world });
    const { ledger, found } = opened;
    if (ledger.journal.rollout === undefined || !isOwner(found.lock.holder?.owner, host.state(_run_js__WEBPACK_IMPORTED_MODULE_2__.HELD_BY)))
        return undefined;
    const hold = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.take)({ ...values, version: '' }, opened, await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.ownerOf)(context, opened));
    await ledger.under(hold);
    const uncancelled = { ...context, signal: new AbortController().signal };
    const session = { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.watching)({ ...values, mode: 'run' }, uncancelled, opened), hold };
    const ending = await (0,_shift_js__WEBPACK_IMPORTED_MODULE_4__/* .shift */ .B)(session, { version: '', plan: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)(values), word: 'abort', retry: false });
    const problem = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.stuck)(ending);
    if (problem !== undefined)
        throw problem;
    if (ledger.journal.free !== true)
        await hold.release();
    const reason = ending.rollout === undefined ? ending.because : (0,_core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(ending.rollout);
    return { verdict: 'failed', reason, summary: `### canary-shift, after the job\n\n${reason}\n` };
}
function isOwner(owner, held) {
    const { pid, host, processStart } = JSON.parse(held);
    return owner?.pid === pid && owner.host === host && owner.processStart === processStart;
}


/***/ })

};
