export const id = 7067;
export const ids = [7067];
export const modules = {

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactBaselines: () => (/* binding */ artifactBaselines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3339);
/* harmony import */ var _core_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(803);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4357);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8837);








const PATIENCE = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__.ms)(120_000);
const ArtifactBaselines = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('artifact'),
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).default('sluice-baseline').describe('name of the artifact'),
    path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .min(1)
        .default('sluice-baseline.json')
        .describe('where the baseline of this run is written, for `actions/upload-artifact`'),
    reach: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr()
        .min(1)
        .max(200)
        .default(20)
        .describe('how many commits back are asked for: each takes two calls of the API'),
});
const artifactBaselines = {
    type: 'artifact',
    config: ArtifactBaselines,
    create({ name, path, reach }, world) {
        const location = `artifact ${name}`;
        return {
            location,
            reach,
            async read(commit) {
                const github = await world.github();
                const wanted = { commit, artifact: name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) };
                const result = await github.artifact(wanted, world.clock.timeout(PATIENCE));
                if (result.outcome === 'none')
                    return undefined;
                if (result.outcome === 'found')
                    return (0,_core_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(new TextDecoder().decode(result.content), `${location} of ${result.runUrl}`);
                if (result.outcome === 'unreadable')
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_5__/* .problems */ .B.baselineBroken(location, result.because));
                throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_5__/* .problems */ .B.baselineUnreachable(location, (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(result.problem)));
            },
            async write(baseline) {
                try {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
                    await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(path, (0,_core_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBaseline */ .B9)(baseline));
                }
                catch (thrown) {
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_5__/* .problems */ .B.baselineNotStored(path, (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .toProblem */ .H8)(thrown))), { cause: thrown });
                }
            },
        };
    },
};


/***/ })

};
