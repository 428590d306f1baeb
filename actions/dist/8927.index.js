export const id = 8927;
export const ids = [8927];
export const modules = {

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileBaselines: () => (/* binding */ fileBaselines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3339);
/* harmony import */ var _core_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3752);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8837);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3125);








const FileBaselines = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('file'),
    path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .min(1, 'expected the path of a folder')
        .describe('folder with one `<commit>.json` for each commit; keep it with a cache, an artifact or a disk of your own'),
});
const fileBaselines = {
    type: 'file',
    config: FileBaselines,
    create({ path: location }) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(location);
        return {
            location,
            async read(commit) {
                if ((0,_git_history_js__WEBPACK_IMPORTED_MODULE_7__/* .hashOf */ .qQ)(commit) === undefined)
                    return undefined;
                const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessGone */ .Wi)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${commit}.json`), 'utf8')).catch((thrown) => {
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .SluiceError */ .ah(_core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageProblems */ .D.baselineUnreachable(location, (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileReason */ .pP)(thrown)), { cause: thrown });
                });
                return text === undefined ? undefined : (0,_core_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(location, `${commit}.json`));
            },
            async write(baseline) {
                try {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                    await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${baseline.commit}.json`), (0,_core_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBaseline */ .B9)(baseline));
                }
                catch (thrown) {
                    const why = thrown instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .SluiceError */ .ah ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .toProblem */ .H8)(thrown)) : (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileReason */ .pP)(thrown);
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .SluiceError */ .ah(_core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageProblems */ .D.baselineNotStored(location, why), { cause: thrown });
                }
            },
        };
    },
};


/***/ })

};
