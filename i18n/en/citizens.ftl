citizens-title = Citizens
